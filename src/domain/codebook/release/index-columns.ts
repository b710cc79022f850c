import { err, ok, type Result } from "../../../lib/result.ts";
import type { CodeTable, TableRow } from "../code-table.ts";
import type { IndexTerm } from "../edition.ts";
import { decodeTree, encodeTree, type TreeColumns } from "./tree-columns.ts";

const termRest = ["nemod", "code", "manifestation", "see", "seeAlso"] as const;
const termKeys = ["title", ...termRest] as const;

export function encodeIndex(terms: readonly IndexTerm[]): TreeColumns {
  return encodeTree(
    terms,
    termKeys,
    (term) => term,
    (term) => term.terms ?? [],
  );
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

export function decodeIndex(columns: TreeColumns): Result<readonly IndexTerm[], string> {
  return decodeTree<IndexTerm, (typeof termKeys)[number]>(
    columns,
    termKeys,
    ({ field, children }) => {
      const term: Mutable<IndexTerm> = { title: field("title") };
      for (const key of termRest) {
        const text = field(key);
        if (text !== "") term[key] = text;
      }
      if (children) term.terms = children;
      return term;
    },
  );
}

const rowRest = ["nemod", "see", "seeAlso", "note"] as const;
const rowKeys = ["title", ...rowRest, "cells"] as const;

/** Cells of a row are parted by tabs. */
export function encodeTable({ heads, rows }: CodeTable): {
  readonly heads: readonly string[];
  readonly columns: TreeColumns;
} {
  const columns = encodeTree<TableRow, (typeof rowKeys)[number]>(
    rows,
    rowKeys,
    ({ cells, ...texts }) => (cells ? { ...texts, cells: cells.join("\t") } : texts),
    (row) => row.terms ?? [],
  );
  return { heads, columns };
}

export function decodeTable({
  heads,
  columns,
}: {
  readonly heads: readonly string[];
  readonly columns: TreeColumns;
}): Result<CodeTable, string> {
  let fault: string | undefined;
  const rows = decodeTree<TableRow, (typeof rowKeys)[number]>(
    columns,
    rowKeys,
    ({ field, children }) => {
      const row: Mutable<TableRow> = { title: field("title") };
      for (const key of rowRest) {
        const text = field(key);
        if (text !== "") row[key] = text;
      }
      const cells = field("cells");
      if (cells !== "") {
        row.cells = cells.split("\t");
        if (row.cells.length !== heads.length - 1) fault ??= `${row.title} has not a cell by head`;
      }
      if (children) row.terms = children;
      return row;
    },
  );
  if (!rows.ok) return rows;
  return fault === undefined ? ok({ heads, rows: rows.value }) : err(fault);
}
