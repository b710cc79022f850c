import type { DiagnosisEdition } from "../../catalog/catalog.ts";
import type { ContentProblem } from "../../catalog/problem.ts";
import { billableCodesUnder, buildCodeBook } from "../../domain/codebook/code-book.ts";
import { isPoaExempt, type PoaExempt } from "../../domain/codebook/poa-exempt.ts";

export interface ExemptComparison {
  readonly differences: readonly ContentProblem[];
  /** Complete codes compared. */
  readonly count: number;
}

/** Compares for every complete code of an edition whether it is exempt from present-on-admission reporting. */
export function compareExempt(
  { folder, edition, chapters, tabular }: DiagnosisEdition,
  exempt: PoaExempt,
  official: ReadonlySet<string>,
): ExemptComparison {
  const book = buildCodeBook(edition, chapters, tabular, exempt);
  const codes = book.categories.flatMap(billableCodesUnder);
  const differences = codes.flatMap((code): ContentProblem[] => {
    const isExempt = isPoaExempt(book, code) === true;
    if (isExempt === official.has(code)) return [];
    const message = isExempt
      ? `${code} is exempt here, in the release it is reported`
      : `${code} is exempt in the release, and not here`;
    return [{ file: `${folder}/poa-exempt.json`, field: "exempt", message }];
  });
  return { differences, count: codes.length };
}
