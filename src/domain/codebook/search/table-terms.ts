import type { CodeTable, TableRow } from "../code-table.ts";
import type { IndexTerm } from "../edition.ts";

/**
 * A table's rows as terms of the Index, each head a subterm: `Neoplasm, lung, malignant primary` and `Aspirin,
 * adverse effect`.
 */
export function tableTerms({ heads, rows }: CodeTable): readonly IndexTerm[] {
  const subterms = heads.slice(1).map((head) => head.toLowerCase());
  const termOf = ({ title, nemod, see, seeAlso, cells, terms: rowsBelow }: TableRow): IndexTerm => {
    const terms: IndexTerm[] = [];
    cells?.forEach((code, at) => {
      if (/^[A-Z]/.test(code)) terms.push({ title: subterms[at] ?? "", code });
    });
    for (const row of rowsBelow ?? []) terms.push(termOf(row));
    const term: IndexTerm = { title, terms };
    if (nemod !== undefined) term.nemod = nemod;
    if (see !== undefined) term.see = see;
    if (seeAlso !== undefined) term.seeAlso = seeAlso;
    return term;
  };
  return rows.map(termOf);
}
