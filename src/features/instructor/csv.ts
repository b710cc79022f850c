import Papa from "papaparse";
import type { Cell } from "../../domain/assignments/gradebook-rows.ts";

/**
 * Cells that a spreadsheet would run as a formula, or that hide one behind blanks or line breaks: they get
 * an apostrophe in front, which spreadsheets take as "this is text".
 */
const FORMULA = /^[\s\p{Cc}\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/u;

/** Rows as CSV (RFC 4180). Names and titles come from strangers: no cell of text starts a formula. */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return Papa.unparse(
    rows.map((row) => [...row]),
    { escapeFormulae: FORMULA, newline: "\r\n" },
  );
}
