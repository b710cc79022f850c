/** DX-01: the key's own code. Example: E11.22 entered, E11.22 wanted. Official Guidelines I.B.2 (highest level of detail). */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { recordSays, keyDiagnosis, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-01",
  title: "The diagnosis is coded exactly",
  aspect: "diagnoses",
  kind: "none",
  consequence: "none",
  severity: "none",
  check: (at) => diagnosisFindings(at, "DX-01", "exact", "correct"),
  tell: (finding, at) => ({
    headline: "Exactly right",
    why: `${withTitle(at, text(finding, "entered"))}.${recordSays(keyDiagnosis(at, finding))}`,
    citations: keyDiagnosis(at, finding)?.citations ?? [],
  }),
};
