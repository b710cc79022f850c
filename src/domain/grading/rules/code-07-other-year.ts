/** CODE-07: a code that another edition at hand has and this one has not: deleted, replaced by longer codes, or new. Example: a code billed after it was deleted on 1 October. Official Guidelines I.B.1. */
import { lookUpDiagnosis } from "../../codebook/code-book.ts";
import { found } from "../found.ts";
import type { CodeRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: CodeRule = {
  id: "CODE-07",
  title: "Valid in another year than that of the date of service",
  aspect: "diagnoses",
  kind: "look-up",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.lines.flatMap((line) => {
      const { code, lookup } = line;
      if (code === undefined || lookup === undefined || lookup.status === "billable") return [];
      const other = at.codeSets.diagnoses.find(
        (book) => book !== at.book && lookUpDiagnosis(book, code).status === "billable",
      );
      if (!at.book || !other) return [];
      const { title, year } = other.edition;
      const when = year < at.book.edition.year ? "then" : "later";
      return [found("CODE-07", "info", line, { edition: title, when })];
    }),
  tell: (finding) => ({
    headline: "Another year has this code",
    why: `${text(finding, "entered")} is complete in ${text(finding, "edition")}, not in the edition in force on the date of service: ${text(finding, "when") === "then" ? "it was deleted or divided since" : "it came later"}. The date of service decides, not the date of billing.`,
    citations: ["guideline:I.B.1", "guideline:I.B.2"],
  }),
};
