import { withSeventh, type CodeBook, type TabularEntry } from "./code-book.ts";

/** The entries that stand before and after one in the Tabular List, at the same depth. */
export interface Neighbours {
  readonly before: TabularEntry | undefined;
  readonly after: TabularEntry | undefined;
}

export function neighboursOf(book: CodeBook, entry: TabularEntry): Neighbours {
  return { before: stepFrom(book, entry, -1), after: stepFrom(book, entry, 1) };
}

function stepFrom(book: CodeBook, entry: TabularEntry, step: 1 | -1): TabularEntry | undefined {
  const row = entry.parent?.children ?? book.categories;
  const beside = row[row.indexOf(entry) + step];
  if (beside || !entry.parent) return beside;
  const other = stepFrom(book, entry.parent, step);
  return other?.children.at(step === 1 ? 0 : -1) ?? other;
}

/** `S52.522` seen from `S52.521A` is `S52.522A`, when that seventh character holds for it as well. */
export function keepSeventh(code: string, entry: TabularEntry): string {
  const character = code.charAt(7);
  return character !== "" && entry.seventhCharacter?.values[character] !== undefined
    ? withSeventh(entry.code, character)
    : entry.code;
}
