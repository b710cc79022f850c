/** DX-02: a code that the key accepts as equal, because the record supports either. Official Guidelines I.B.2. */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-02",
  title: "An accepted alternative",
  aspect: "diagnoses",
  kind: "none",
  consequence: "none",
  severity: "none",
  check: (at) => diagnosisFindings(at, "DX-02", "alternate", "acceptable"),
  tell: (finding, at) => ({
    headline: "Accepted",
    why: `${withTitle(at, text(finding, "entered"))} earns the same credit as ${withTitle(at, text(finding, "expected"))} here.`,
    citations: keyDiagnosis(at, finding)?.citations ?? [],
  }),
};
