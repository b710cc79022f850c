/** ICD-10-PCS: codes of seven characters without a dot, each in the table that its first three characters name. */
import type { Edition } from "./edition.ts";

export interface InpatientProcedure {
  readonly code: string;
  readonly title: string;
}

/** One fiscal year of ICD-10-PCS. */
export interface InpatientProcedures {
  readonly edition: Omit<Edition, "system">;
  /** Tables (`0DT`) by their three characters, each with what it is called. */
  readonly tables: ReadonlyMap<string, string>;
  /** In the order of the book. */
  readonly codes: ReadonlyMap<string, InpatientProcedure>;
}

export function buildInpatientProcedures(
  edition: InpatientProcedures["edition"],
  rows: Iterable<InpatientProcedure>,
): InpatientProcedures {
  const tables = new Map<string, string>();
  const codes = new Map<string, InpatientProcedure>();
  for (const row of rows) {
    if (row.code.length === 3) tables.set(row.code, row.title);
    else codes.set(row.code, row);
  }
  return { edition, tables, codes };
}

/** The codes of a table. */
export function codesOfTable(
  { codes }: InpatientProcedures,
  table: string,
): readonly InpatientProcedure[] {
  return [...codes.values()].filter(({ code }) => code.startsWith(table));
}

/**
 * Codes that begin so, or whose title has a word that begins with each of the words; in the order of the book.
 * Empty for an empty query.
 */
export function searchInpatientProcedures(
  book: InpatientProcedures,
  query: string,
): readonly InpatientProcedure[] {
  const typed = query.trim();
  if (typed === "") return [];
  const begun = typed.toUpperCase();
  if (/^[0-9A-HJ-NP-Z]{1,7}$/.test(begun)) {
    const beginning = [...book.codes.values()].filter(({ code }) => code.startsWith(begun));
    if (beginning.length > 0 && /\d/.test(begun)) return beginning;
  }
  const words = wordsOf(typed);
  return textsOf(book).flatMap(({ text, procedure }) =>
    words.every((word) => text.includes(` ${word}`)) ? [procedure] : [],
  );
}

interface SearchText {
  readonly text: string;
  readonly procedure: InpatientProcedure;
}

const texts = new WeakMap<InpatientProcedures, readonly SearchText[]>();

/** Made at the first search: words of a title, a blank before each. */
function textsOf(book: InpatientProcedures): readonly SearchText[] {
  const known = texts.get(book);
  if (known) return known;
  const made = [...book.codes.values()].map((procedure) => ({
    text: ` ${wordsOf(procedure.title).join(" ")}`,
    procedure,
  }));
  texts.set(book, made);
  return made;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
}
