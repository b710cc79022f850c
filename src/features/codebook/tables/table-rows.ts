import type { TableRow } from "../../../domain/codebook/code-table.ts";

/** A row of a table with its depth: 0 for a main term. */
export interface FlatRow {
  readonly row: TableRow;
  readonly level: number;
  /** Its number in the whole table, from 1. */
  readonly number: number;
}

/** Every row in the order of the book. */
export function flatRows(rows: readonly TableRow[]): readonly FlatRow[] {
  const flat: FlatRow[] = [];
  const walk = (row: TableRow, level: number): void => {
    flat.push({ row, level, number: flat.length + 1 });
    for (const below of row.terms ?? []) walk(below, level + 1);
  };
  for (const row of rows) walk(row, 0);
  return flat;
}

/** Rows that have the typed words, with what stands above them, so that each keeps its meaning. */
export function filterRows(rows: readonly FlatRow[], typed: string): readonly FlatRow[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  const kept = new Set<FlatRow>();
  const above: FlatRow[] = [];
  for (const flat of rows) {
    above.length = flat.level;
    above[flat.level] = flat;
    const path = above.map(({ row: { title, nemod = "" } }) => `${title} ${nemod}`.toLowerCase());
    const own = path.at(-1) ?? "";
    const isFound =
      words.some((word) => own.includes(word)) &&
      words.every((word) => path.some((text) => text.includes(word)));
    if (isFound) for (const each of above) kept.add(each);
  }
  return rows.filter((flat) => kept.has(flat));
}
