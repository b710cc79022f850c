/** DX-11: a documented condition without a code. Example: N18.31 left out beside I12.9. Official Guidelines IV.J; a note that asks for the code is quoted. */
import { diagnosisBookOn } from "../../codebook/code-sets.ts";
import { noteNaming } from "../../codebook/relations.ts";
import type { EncounterCase } from "../case.ts";
import type { Rule } from "../rule.ts";
import { diagnosisFindings } from "../verdicts.ts";
import { keyDiagnosis, recordSays, tabular, text, withTitle } from "../words.ts";

export const rule: Rule = {
  id: "DX-11",
  title: "A documented condition was not coded",
  aspect: "diagnoses",
  kind: "reading the record",
  consequence: "lost revenue",
  severity: "moderate",
  check: (at) => diagnosisFindings(at, "DX-11", "missing", "missing"),
  tell: (finding, at) => {
    const expected = text(finding, "expected");
    const asking = askingNote(at, expected);
    const note = asking
      ? ` The Tabular List asks for it at ${asking.note.origin}: “${asking.note.text}”.`
      : "";
    return {
      headline: "Missing",
      why: `${withTitle(at, expected)} is documented and was not coded.${recordSays(keyDiagnosis(at, finding))}${note}`,
      citations: [
        ...(keyDiagnosis(at, finding)?.citations ?? []),
        ...(asking ? [tabular(asking.holder)] : []),
      ],
    };
  },
};

function askingNote(at: EncounterCase, expected: string) {
  const book = diagnosisBookOn(at.codeSets, at.encounter.dateOfService);
  if (!book) return undefined;
  return at.key.diagnoses
    .map(({ code }) => noteNaming(book, "useAdditionalCode", code, expected))
    .find((relation) => relation !== undefined);
}
