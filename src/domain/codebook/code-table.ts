import * as z from "zod/mini";

const rowSchema = z.strictObject({
  title: z.string(),
  /** Nonessential modifiers, in parentheses. */
  nemod: z.optional(z.string()),
  see: z.optional(z.string()),
  seeAlso: z.optional(z.string()),
  /** Words that the table prints beside the term. */
  note: z.optional(z.string()),
  /** A code under each head but the first, empty where there is none; a dash at its end asks for more characters. */
  cells: z.optional(z.array(z.string())),
  get terms() {
    return z.optional(z.array(rowSchema));
  },
});
export type TableRow = Readonly<Omit<z.infer<typeof rowSchema>, "cells" | "terms">> & {
  readonly cells?: readonly string[] | undefined;
  readonly terms?: readonly TableRow[] | undefined;
};

/** A table as a content file holds it: a row has a cell for every head but the first, or none at all. */
export const codeTableSchema = z
  .strictObject({ heads: z.array(z.string()), rows: z.array(rowSchema) })
  .check(
    z.refine(({ heads, rows }) => hasCells(rows, heads.length - 1), {
      error: "a row has not a cell for every head but the first",
      path: ["rows"],
    }),
  );

/** The Table of Neoplasms or the Table of Drugs and Chemicals. */
export interface CodeTable {
  /** Over each column; the first stands over the terms. */
  readonly heads: readonly string[];
  /** Main terms in the order of the book. */
  readonly rows: readonly TableRow[];
}

function hasCells(rows: readonly TableRow[], columns: number): boolean {
  return rows.every(
    ({ cells, terms = [] }) =>
      (cells === undefined || cells.length === columns) && hasCells(terms, columns),
  );
}
