import type { CodeBook, TabularEntry } from "./code-book.ts";
import { tabularRank } from "./tabular-order.ts";

/** What happened to a code between two editions. */
export type ChangeKind =
  | "new"
  | "deleted"
  /** Its title was changed. */
  | "revised"
  /** It was complete and now has codes below it: using it is an error from then on. */
  | "became-header"
  /** What stood below it is gone: it is complete now. */
  | "became-complete"
  /** It asks for a seventh character now, asks no more, or takes other ones. */
  | "seventh-character";

export interface CodeChange {
  readonly kind: ChangeKind;
  readonly code: string;
  /** In the earlier edition; undefined for a new code. */
  readonly before: string | undefined;
  /** In the later edition; undefined for a deleted code. */
  readonly after: string | undefined;
  /** Of the later edition, or the earlier one's for a deleted code. */
  readonly chapter: number | undefined;
}

/** Every change from one edition to the next, in the order of the Tabular List; a code may have several. */
export function changesBetween(from: CodeBook, to: CodeBook): readonly CodeChange[] {
  const changes: CodeChange[] = [];
  for (const [code, entry] of to.entries) {
    const before = from.entries.get(code);
    const base = { code, before: before?.title, after: entry.title, chapter: chapterOf(to, code) };
    if (!before) changes.push({ ...base, kind: "new" });
    else for (const kind of kindsOf(before, entry)) changes.push({ ...base, kind });
  }
  for (const [code, entry] of from.entries) {
    if (to.entries.has(code)) continue;
    const chapter = chapterOf(from, code);
    changes.push({ kind: "deleted", code, before: entry.title, after: undefined, chapter });
  }
  const ranked = changes.map((change) => ({ change, rank: tabularRank(change.code) }));
  return ranked
    .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))
    .map(({ change }) => change);
}

function kindsOf(before: TabularEntry, after: TabularEntry): readonly ChangeKind[] {
  const kinds: ChangeKind[] = [];
  if (before.children.length === 0 && after.children.length > 0) kinds.push("became-header");
  if (before.children.length > 0 && after.children.length === 0) kinds.push("became-complete");
  if (before.title !== after.title) kinds.push("revised");
  const isComplete = before.children.length === 0 && after.children.length === 0;
  if (isComplete && sevenths(before) !== sevenths(after)) kinds.push("seventh-character");
  return kinds;
}

function sevenths({ seventhCharacter }: TabularEntry): string {
  return Object.keys(seventhCharacter?.values ?? {})
    .toSorted()
    .join("");
}

function chapterOf(book: CodeBook, code: string): number | undefined {
  return book.places.get(code.slice(0, 3))?.chapter.number;
}
