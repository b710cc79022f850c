import type { ChipSystem } from "../../catalog/schemas/lesson.ts";
import {
  lookUpDiagnosisOn,
  lookUpModifierOn,
  lookUpProcedureOn,
  type CodeSets,
} from "../../domain/codebook/code-sets.ts";

/** The title of a code in the latest of the editions at hand; a lesson has no date of service. */
export function titleOfCode(
  codeSets: CodeSets | undefined,
  system: ChipSystem,
  code: string,
): string | undefined {
  if (!codeSets) return undefined;
  if (system === "icd10cm") {
    const on = latest(codeSets.diagnoses);
    const found = lookUpDiagnosisOn(codeSets, code, on);
    return found.status === "unknown" ? undefined : found.title;
  }
  const on = latest(codeSets.procedures);
  return system === "modifier"
    ? lookUpModifierOn(codeSets, code, on)?.title
    : lookUpProcedureOn(codeSets, code, on)?.procedure.title;
}

function latest(books: readonly { readonly edition: { readonly validTo: string } }[]): string {
  return (
    books
      .map((book) => book.edition.validTo)
      .toSorted()
      .at(-1) ?? ""
  );
}
