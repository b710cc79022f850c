/** DX-08: an unspecified code although the record specifies. Example: E11.9 where E11.22 is documented. Official Guidelines I.B.18, I.A.9.b. */
import type { EncounterCase } from "../case.ts";
import type { Finding } from "../grade.ts";
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, recordSays, rejection, text, titleOf, withTitle } from "../words.ts";

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
        `${withTitle(at, text(finding, "entered"))} is for records that say no more. This one supports ${withTitle(at, text(finding, "expected"))}.${sideToo(at, finding)}${recordSays(keyDiagnosis(at, finding))}`,
      citations: rejected?.citations ?? ["guideline:I.B.18"],
    };
  },
};

/** Where the less specific code is for the other side besides. */
function sideToo(at: EncounterCase, finding: Finding): string {
  const [entered, expected] = ["entered", "expected"].map((name) =>
    /\b(right|left)\b/.exec(titleOf(at, text(finding, name)) ?? "")?.at(0),
  );
  return entered && expected && entered !== expected
    ? ` The side is another one too: ${entered} instead of ${expected}.`
    : "";
}
