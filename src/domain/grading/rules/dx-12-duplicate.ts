/** DX-12: one code twice. Official Guidelines I.B.12 (each unique code once per encounter). */
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-12",
  title: "The same code twice",
  aspect: "diagnoses",
  kind: "guideline",
  consequence: "data quality",
  check: (at) => diagnosisFindings(at, "DX-12", "duplicate", "wrong"),
  tell: (finding, at) => ({
    headline: "Already on the list",
    why: `${withTitle(at, text(finding, "entered"))} stands on another line too; each diagnosis code is reported once for an encounter.`,
    citations: ["guideline:I.B.12"],
  }),
};
