/** DX-07: the right injury with the wrong seventh character. Example: S52.521D at the first treatment. Official Guidelines I.C.19.a, I.A.5. */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, recordSays, rejection, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-07",
  title: "Wrong seventh character",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "denial",
  severity: "serious",
  check: (at) => diagnosisFindings(at, "DX-07", "other-encounter", "partial"),
  tell: (finding, at) => {
    const entered = text(finding, "entered");
    const rejected = rejection(at, entered);
    const supported = `The record supports ${withTitle(at, text(finding, "expected"))}.`;
    return {
      headline: "Right code, wrong seventh character",
      why: rejected
        ? `${rejected.why} ${supported}`
        : `${withTitle(at, entered)}: the seventh character does not fit. ${supported}${recordSays(keyDiagnosis(at, finding))}`,
      citations: rejected?.citations ?? ["guideline:I.A.5", "guideline:I.C.19.a"],
    };
  },
};
