/** CODE-07: a code that another edition at hand has and this one has not: deleted, replaced by longer codes, or new. Example: a code billed after it was deleted on 1 October. Official Guidelines I.B.1. */
import { formatUsDate, type IsoDate } from "../../../lib/calendar-date.ts";
import { billableCodesUnder, lookUpDiagnosis } from "../../codebook/code-book.ts";
import type { Titled } from "../coded-encounter.ts";
import { found } from "../found.ts";
import type { Finding } from "../grade.ts";
import type { CodeRule } from "../rule.ts";
import { text, withTitle } from "../words.ts";

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
      const { title, year, validFrom } = other.edition;
      const isOlder = year < at.book.edition.year;
      return [
        found("CODE-07", "info", line, {
          edition: title,
          ...(isOlder ? { when: "then" } : { when: "later", from: validFrom }),
          ...(isOlder && lookup.status === "header"
            ? { below: billableCodesUnder(lookup.entry).slice(0, MOST_NAMED) }
            : {}),
          ...(!isOlder && lookup.status === "bad-extension" ? { until: lookup.entry.code } : {}),
        }),
      ];
    }),
  tell: (finding, at) => ({
    headline: "Another year has this code",
    why: `${text(finding, "entered")} is complete in ${text(finding, "edition")}, not in the edition in force on the date of service: ${sinceThen(finding, at)}. The date of service decides, not the date of coding or billing.`,
    citations: ["guideline:I.B.1", "guideline:I.B.2"],
  }),
};

/** So many codes below a heading are named. */
const MOST_NAMED = 8;

function sinceThen(finding: Finding, at: Titled): string {
  const below = text(finding, "below");
  const until = text(finding, "until");
  if (below !== "") return `it was divided since and is a heading now, over ${below}`;
  if (finding.params["when"] === "then") return "it was deleted since";
  const came = `it came later, for dates of service from ${formatUsDate(text(finding, "from") as IsoDate)} on`;
  return until === "" ? came : `${came}; on this date ${withTitle(at, until)} is the complete code`;
}
