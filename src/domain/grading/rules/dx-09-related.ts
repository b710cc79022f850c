/** DX-09: a neighbour in the same category. Example: R07.2 entered, R07.89 documented. Official Guidelines I.B.1 (index, then verify in the Tabular). */
import { lookUpDiagnosisOn } from "../../codebook/code-sets.ts";
import type { EncounterCase } from "../case.ts";
import type { Finding } from "../grade.ts";
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
        `${relation(at, finding)}; verify each index entry in the Tabular List.${recordSays(keyDiagnosis(at, finding))}`,
      citations: rejected?.citations ?? ["guideline:I.B.1", tabular(text(finding, "expected"))],
    };
  },
};

function relation(at: EncounterCase, finding: Finding): string {
  const entered = text(finding, "entered");
  const wanted = withTitle(at, text(finding, "expected"));
  const status = lookUpDiagnosisOn(at.codeSets, entered, at.encounter.dateOfService).status;
  return status === "unknown" || status === "bad-extension"
    ? `${wanted} is the code of this category that the record supports`
    : `${withTitle(at, entered)} and ${wanted} share a category and are different conditions`;
}
