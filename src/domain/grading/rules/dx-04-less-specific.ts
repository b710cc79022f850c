/** DX-04: a header or less detailed code above the one that the record supports. Example: N18.30 … N18.31. Official Guidelines I.B.2. */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, recordSays, tabular, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-04",
  title: "Right, but not the highest level of detail",
  aspect: "diagnoses",
  kind: "specificity",
  consequence: "denial",
  severity: "serious",
  check: (at) => diagnosisFindings(at, "DX-04", "less-specific", "partial"),
  tell: (finding, at) => ({
    headline: "Right place, not enough detail",
    why: `${text(finding, "entered")} stands above ${withTitle(at, text(finding, "expected"))} in the Tabular List; a code is reported with all the characters that it has.${recordSays(keyDiagnosis(at, finding))}`,
    citations: ["guideline:I.B.2", tabular(text(finding, "expected"))],
  }),
};
