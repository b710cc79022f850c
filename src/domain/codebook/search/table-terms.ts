import type { CodeTable, TableRow } from "../code-table.ts";
import type { IndexTerm } from "../edition.ts";

/**
 * A table's rows as terms of the Index, each head a subterm: `Neoplasm, lung, malignant primary` and `Aspirin,
 * adverse effect`.
 */
export function tableTerms({ heads, rows }: CodeTable): readonly IndexTerm[] {
  const subterms = heads.slice(1).map((head) => head.toLowerCase());
  const termOf = ({ title, nemod, see, seeAlso, cells = [], terms = [] }: TableRow): IndexTerm => ({
    title,
    ...(nemod === undefined ? {} : { nemod }),
    ...(see === undefined ? {} : { see }),
    ...(seeAlso === undefined ? {} : { seeAlso }),
    terms: [
      ...cells.flatMap((code, at): IndexTerm[] =>
        /^[A-Z]/.test(code) ? [{ title: subterms[at] ?? "", code }] : [],
      ),
      ...terms.map(termOf),
    ],
  });
  return rows.map(termOf);
}
