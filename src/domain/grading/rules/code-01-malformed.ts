/** CODE-01: what was typed is no ICD-10-CM code. Example: `22345`. Official Guidelines I.A.2 (format and structure). */
import type { CodeRule } from "../rule.ts";
import { text } from "../words.ts";

export const rule: CodeRule = {
  id: "CODE-01",
  title: "Not a well-formed diagnosis code",
  aspect: "diagnoses",
  kind: "data entry",
  consequence: "denial",
  severity: "serious",
  review: (at) =>
    at.lines
      .filter((line) => line.code === undefined)
      .map((line) => ({
        rule: "CODE-01",
        outcome: "wrong",
        path: line.path,
        params: { typed: line.typed },
      })),
  tell: (finding) => ({
    headline: "This is not an ICD-10-CM code",
    why: `“${text(finding, "typed")}” does not have the shape of a diagnosis code: a letter, a digit, a third character, then up to four more behind a dot.`,
    citations: ["guideline:I.A.2"],
  }),
};
