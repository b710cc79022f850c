/** DX-06: the other side. Example: M25.562 (left knee) entered, M25.561 (right knee) documented. Official Guidelines I.B.13. */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, recordSays, rejection, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-06",
  title: "Wrong side",
  aspect: "diagnoses",
  kind: "specificity",
  consequence: "denial",
  severity: "serious",
  check: (at) => diagnosisFindings(at, "DX-06", "other-side", "partial"),
  tell: (finding, at) => {
    const rejected = rejection(at, text(finding, "entered"));
    return {
      headline: "Right condition, wrong side",
      why: `${withTitle(at, text(finding, "entered"))} names another side than ${withTitle(at, text(finding, "expected"))}.${rejected ? ` ${rejected.why}` : recordSays(keyDiagnosis(at, finding))}`,
      citations: rejected?.citations ?? ["guideline:I.B.13"],
    };
  },
};
