import type { Icd10CmCode } from "../codes/icd10cm.ts";
import {
  noteKinds,
  type Chapter,
  type Edition,
  type NoteKind,
  type SeventhCharacter,
  type TabularFile,
  type TabularNode,
} from "./edition.ts";
import type { PoaExempt } from "./poa-exempt.ts";
import { isInRange, tabularRank } from "./tabular-order.ts";

/** One line of the Tabular List in its place in the tree. */
export interface TabularEntry {
  readonly code: string;
  readonly title: string;
  readonly node: TabularNode;
  readonly parent: TabularEntry | undefined;
  readonly children: readonly TabularEntry[];
  /** The seventh character that this entry or one above it requires. */
  readonly seventhCharacter: SeventhCharacter | undefined;
}

/** ICD-10-CM for one fiscal year: the tree of the Tabular List, by code. */
export interface CodeBook {
  readonly edition: Edition;
  readonly chapters: readonly Chapter[];
  readonly categories: readonly TabularEntry[];
  readonly entries: ReadonlyMap<string, TabularEntry>;
  /** Chapter and sections (outer before inner) by category; a range of codes does not tell, since `C4A` stands between `C43` and `C44`. */
  readonly places: ReadonlyMap<string, BookPlace>;
  readonly poaExempt?: PoaExempt | undefined;
}

export interface BookPlace {
  readonly chapter: Chapter;
  readonly sections: readonly Chapter["sections"][number][];
}

/** What the book says of a well-formed code. */
export type DiagnosisLookup =
  | { readonly status: "billable"; readonly entry: TabularEntry; readonly title: string }
  | {
      readonly status: "header";
      readonly entry: TabularEntry;
      readonly title: string;
      readonly needs: "more-characters" | "seventh-character";
    }
  /** Characters behind a complete code, a wrong seventh character, or a wrong placeholder. */
  | { readonly status: "bad-extension"; readonly entry: TabularEntry; readonly title: string }
  | { readonly status: "unknown"; readonly nearest: TabularEntry | undefined };

export interface PlacedNote {
  readonly kind: NoteKind;
  readonly text: string;
  /** Where it stands: a code, a section (`E08-E13`) or a chapter (`Chapter 4`). */
  readonly origin: string;
}

export function buildCodeBook(
  edition: Edition,
  chapters: readonly Chapter[],
  files: readonly TabularFile[],
  poaExempt?: PoaExempt,
): CodeBook {
  const entries = new Map<string, TabularEntry>();
  const places = new Map<string, BookPlace>();
  const place = (node: TabularNode, parent: TabularEntry | undefined): TabularEntry => {
    const children: TabularEntry[] = [];
    const entry: TabularEntry = {
      code: node.code,
      title: node.title,
      node,
      parent,
      children,
      seventhCharacter: node.seventhCharacter ?? parent?.seventhCharacter,
    };
    entries.set(node.code, entry);
    for (const child of node.children ?? []) children.push(place(child, entry));
    return entry;
  };
  const ordered = [...files].sort((a, b) =>
    tabularRank(a.section) < tabularRank(b.section) ? -1 : 1,
  );
  const categories = ordered.flatMap((file) => {
    const bookPlace = placeOfSection(chapters, file.section);
    return file.categories.map((node) => {
      if (bookPlace) places.set(node.code, bookPlace);
      return place(node, undefined);
    });
  });
  return { edition, chapters, categories, entries, places, poaExempt };
}

function placeOfSection(chapters: readonly Chapter[], id: string): BookPlace | undefined {
  for (const chapter of chapters) {
    const inner = chapter.sections.find((section) => section.id === id);
    if (!inner) continue;
    const sections = chapter.sections.filter(
      ({ first, last }) =>
        isInRange(inner.first, first, last) && isInRange(inner.last, first, last),
    );
    return { chapter, sections };
  }
  return undefined;
}

/** Looks a code up, also one whose seventh character and placeholders the Tabular List leaves to its notes. */
export function lookUpDiagnosis(book: CodeBook, code: Icd10CmCode | string): DiagnosisLookup {
  const entry = book.entries.get(code);
  if (entry) return ofEntry(entry);
  const base = longestListed(book, code);
  if (!base) return { status: "unknown", nearest: undefined };
  if (base.children.length > 0) return { status: "unknown", nearest: base };
  const seventh = base.seventhCharacter;
  const tail = code.replace(".", "").slice(base.code.replace(".", "").length);
  const meaning = seventh && code.length === 8 ? seventh.values[code.charAt(7)] : undefined;
  if (!seventh || meaning === undefined || !/^X*$/.test(tail.slice(0, -1))) {
    return { status: "bad-extension", entry: base, title: base.title };
  }
  return { status: "billable", entry: base, title: `${base.title}, ${meaning}` };
}

/** The complete codes under an entry, seventh characters and placeholders written out. */
export function billableCodesUnder(entry: TabularEntry): readonly string[] {
  if (entry.children.length > 0) return entry.children.flatMap(billableCodesUnder);
  const seventh = entry.seventhCharacter;
  if (!seventh) return [entry.code];
  return Object.keys(seventh.values).map((character) => withSeventh(entry.code, character));
}

/** `S52.521` + `A` → `S52.521A`; `T14.8` + `A` → `T14.8XXA` (placeholder X, guideline I.A.4 and I.A.5). */
export function withSeventh(code: string, character: string): string {
  const withDot = code.length === 3 ? `${code}.` : code;
  return withDot.padEnd(7, "X") + character;
}

/** Every note that applies to a code, nearest first: its own, its ancestors', its section's, its chapter's. */
export function notesOnPath(book: CodeBook, entry: TabularEntry): readonly PlacedNote[] {
  const placed: PlacedNote[] = [];
  for (let at: TabularEntry | undefined = entry; at; at = at.parent) {
    placed.push(...placedNotes(at.node, at.code));
  }
  const bookPlace = book.places.get(entry.code.slice(0, 3));
  for (const section of [...(bookPlace?.sections ?? [])].reverse()) {
    placed.push(...placedNotes(section, section.id));
  }
  if (bookPlace)
    placed.push(...placedNotes(bookPlace.chapter, `Chapter ${bookPlace.chapter.number}`));
  return placed;
}

/** From the category down to the entry itself. */
export function pathTo(entry: TabularEntry): readonly TabularEntry[] {
  return entry.parent ? [...pathTo(entry.parent), entry] : [entry];
}

function ofEntry(entry: TabularEntry): DiagnosisLookup {
  if (entry.children.length > 0) {
    return { status: "header", entry, title: entry.title, needs: "more-characters" };
  }
  if (entry.seventhCharacter) {
    return { status: "header", entry, title: entry.title, needs: "seventh-character" };
  }
  return { status: "billable", entry, title: entry.title };
}

function longestListed(book: CodeBook, code: string): TabularEntry | undefined {
  for (let length = code.length - 1; length >= 3; length -= 1) {
    const entry = book.entries.get(code.slice(0, length).replace(/\.$/, ""));
    if (entry) return entry;
  }
  return undefined;
}

function placedNotes(
  holder: { notes?: TabularNode["notes"] | undefined },
  origin: string,
): readonly PlacedNote[] {
  return noteKinds.flatMap((kind) =>
    (holder.notes?.[kind] ?? []).map((text) => ({ kind, text, origin })),
  );
}
