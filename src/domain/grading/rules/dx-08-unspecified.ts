/** DX-08: an unspecified code although the record specifies. Example: E11.9 where E11.22 is documented. Official Guidelines I.B.18, I.A.9.b. */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, recordSays, rejection, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-08",
  title: "Unspecified although the record specifies",
  aspect: "diagnoses",
  kind: "specificity",
  consequence: "data quality",
  severity: "minor",
  check: (at) => diagnosisFindings(at, "DX-08", "unspecified-sibling", "partial"),
  tell: (finding, at) => {
    const rejected = rejection(at, text(finding, "entered"));
    return {
      headline: "The record says more than this code",
      why:
        rejected?.why ??
        `${withTitle(at, text(finding, "entered"))} is for records that say no more. This one supports ${withTitle(at, text(finding, "expected"))}.${recordSays(keyDiagnosis(at, finding))}`,
      citations: rejected?.citations ?? ["guideline:I.B.18"],
    };
  },
};
