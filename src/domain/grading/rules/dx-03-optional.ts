/** DX-03: a code that may be reported and need not be. Official Guidelines IV.J (conditions that coexist and affect care). */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-03",
  title: "An optional code",
  aspect: "diagnoses",
  kind: "none",
  consequence: "none",
  severity: "none",
  check: (at) => diagnosisFindings(at, "DX-03", "optional", "acceptable"),
  tell: (finding, at) => ({
    headline: "Fine, and not required",
    why: `${withTitle(at, text(finding, "entered"))} may be reported here; leaving it out costs nothing.`,
    citations: keyDiagnosis(at, finding)?.citations ?? [],
  }),
};
