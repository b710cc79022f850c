/** DX-09: a neighbour in the same category. Example: R07.2 entered, R07.89 documented. Official Guidelines I.B.1 (index, then verify in the Tabular). */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, recordSays, rejection, tabular, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-09",
  title: "Right category, other condition",
  aspect: "diagnoses",
  kind: "look-up",
  consequence: "data quality",
  severity: "minor",
  check: (at) => diagnosisFindings(at, "DX-09", "same-category", "partial"),
  tell: (finding, at) => {
    const rejected = rejection(at, text(finding, "entered"));
    return {
      headline: "Right category, wrong code in it",
      why:
        rejected?.why ??
        `${withTitle(at, text(finding, "entered"))} and ${withTitle(at, text(finding, "expected"))} share a category and are different conditions; verify each index entry in the Tabular List.${recordSays(keyDiagnosis(at, finding))}`,
      citations: rejected?.citations ?? ["guideline:I.B.1", tabular(text(finding, "expected"))],
    };
  },
};
