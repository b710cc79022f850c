import { pathTo, type TabularEntry } from "./code-book.ts";
import type { IndexTerm } from "./edition.ts";

/** An entry of the Alphabetic Index with the terms above it. */
export interface IndexEntry {
  /** From the main term inward, each as printed, nonessential modifiers included. */
  readonly path: readonly string[];
  /** As printed: `S52.52-` needs more characters. */
  readonly code: string;
}

export type IndexByCode = ReadonlyMap<string, readonly IndexEntry[]>;

/** Every entry of the Index by the code that it leads to, without a trailing dash. */
export function indexByCode(terms: readonly IndexTerm[]): IndexByCode {
  const byCode = new Map<string, IndexEntry[]>();
  const walk = (term: IndexTerm, above: readonly string[]) => {
    const path = [...above, term.nemod === undefined ? term.title : `${term.title} ${term.nemod}`];
    for (const code of [term.code, term.manifestation]) {
      if (code === undefined) continue;
      const bare = code.replace(/[.-]+$/, "");
      const known = byCode.get(bare);
      if (known) known.push({ path, code });
      else byCode.set(bare, [{ path, code }]);
    }
    for (const below of term.terms ?? []) walk(below, path);
  };
  for (const term of terms) walk(term, []);
  return byCode;
}

/** What leads to an entry: its own lines of the Index, or those of the nearest heading above that has any. */
export function indexEntriesFor(byCode: IndexByCode, entry: TabularEntry): readonly IndexEntry[] {
  return (
    pathTo(entry)
      .toReversed()
      .map(({ code }) => byCode.get(code) ?? [])
      .find((entries) => entries.length > 0) ?? []
  );
}
