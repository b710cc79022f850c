import {
  lookUpDiagnosis,
  notesOnPath,
  type CodeBook,
  type PlacedNote,
  type TabularEntry,
} from "./code-book.ts";
import type { NoteKind } from "./edition.ts";
import { referencesIn, refersTo, type CodeReference } from "./note-references.ts";

/** A note on `holder`'s path that speaks of `other`. */
export interface NoteRelation {
  readonly holder: string;
  readonly other: string;
  readonly note: PlacedNote;
}

/** The first note of a kind on `holder`'s path that names `other`. */
export function noteNaming(
  book: CodeBook,
  kind: NoteKind,
  holder: string,
  other: string,
): NoteRelation | undefined {
  const entry = entryOf(book, holder);
  const note = entry && noteAt(book, kind, entry, other);
  return note && { holder, other, note };
}

/** The same for an entry that was looked up before. */
export function noteAt(
  book: CodeBook,
  kind: NoteKind,
  entry: TabularEntry,
  other: string,
): PlacedNote | undefined {
  const near = indexNotes(book, entry).get(kind + other.charAt(0));
  return near?.find(({ references }) => references.some((at) => refersTo(at, other)))?.note;
}

/** Every note of a kind on an entry's path that names codes, nearest first. */
export function notesWithCodes(
  book: CodeBook,
  kind: NoteKind,
  entry: TabularEntry,
): readonly ReadNote[] {
  return readNotes(book, entry).filter(({ note }) => note.kind === kind);
}

export interface ReadNote {
  readonly note: PlacedNote;
  readonly references: readonly CodeReference[];
}

/** Notes with the codes that they name, read once an entry: grading asks for them with every pair of codes. */
const read = new WeakMap<TabularEntry, readonly ReadNote[]>();

function readNotes(book: CodeBook, entry: TabularEntry): readonly ReadNote[] {
  const known = read.get(entry);
  if (known) return known;
  const notes = notesOnPath(book, entry)
    .map((note) => ({ note, references: referencesIn(note.text) }))
    .filter(({ references }) => references.length > 0);
  read.set(entry, notes);
  return notes;
}

type NoteIndex = ReadonlyMap<string, readonly ReadNote[]>;

/** The same by kind and first letter of the codes named (`excludes1E`), in the order of the path. */
const indexed = new WeakMap<TabularEntry, NoteIndex>();

function indexNotes(book: CodeBook, entry: TabularEntry): NoteIndex {
  const known = indexed.get(entry);
  if (known) return known;
  const index = new Map<string, ReadNote[]>();
  for (const each of readNotes(book, entry)) {
    for (const letter of new Set(each.references.flatMap(lettersOf))) {
      const name = each.note.kind + letter;
      const near = index.get(name);
      if (near) near.push(each);
      else index.set(name, [each]);
    }
  }
  indexed.set(entry, index);
  return index;
}

function lettersOf(reference: CodeReference): readonly string[] {
  if (reference.kind === "under") return [reference.code.charAt(0)];
  const first = reference.first.charCodeAt(0);
  const count = Math.max(1, reference.last.charCodeAt(0) - first + 1);
  return Array.from({ length: count }, (_, step) => String.fromCharCode(first + step));
}

/** The Excludes1 note that forbids two codes together, on either one's path (guideline I.A.12.a). */
export function excludes1Between(book: CodeBook, a: string, b: string): NoteRelation | undefined {
  return noteNaming(book, "excludes1", a, b) ?? noteNaming(book, "excludes1", b, a);
}

/**
 * The note that puts `first` before `then`: "code first" on the later code's path, or "use additional code"
 * on the earlier one's (guideline I.A.13 and I.A.17).
 */
export function sequenceNote(
  book: CodeBook,
  first: string,
  then: string,
): NoteRelation | undefined {
  return (
    noteNaming(book, "codeFirst", then, first) ?? noteNaming(book, "useAdditionalCode", first, then)
  );
}

/** A manifestation code by its title ("… in diseases classified elsewhere") is never first-listed (I.A.13). */
export function isManifestation(book: CodeBook, code: string): boolean {
  const entry = entryOf(book, code);
  return entry !== undefined && /in (other )?diseases classified elsewhere/i.test(entry.title);
}

/** How one code of a category stands to another. */
export type Kinship =
  | "same"
  | "less-specific"
  | "more-specific"
  | "other-side"
  | "other-encounter"
  | "unspecified-sibling"
  | "same-category"
  | "unrelated";

/** What `entered` is, seen from the code that was `wanted`. */
export function kinship(book: CodeBook, entered: string, wanted: string): Kinship {
  if (entered === wanted) return "same";
  if (entered.slice(0, 3) !== wanted.slice(0, 3)) return "unrelated";
  const enteredEntry = entryOf(book, entered);
  const wantedEntry = entryOf(book, wanted);
  if (!enteredEntry || !wantedEntry) return "same-category";
  if (enteredEntry.code === wantedEntry.code) {
    if (entered.length < wanted.length) return "less-specific";
    // Characters behind a code that takes none: another year may have them.
    return wantedEntry.seventhCharacter ? "other-encounter" : "same-category";
  }
  if (wantedEntry.code.startsWith(enteredEntry.code)) return "less-specific";
  if (enteredEntry.code.startsWith(wantedEntry.code)) return "more-specific";
  if (withoutSide(enteredEntry.title) === withoutSide(wantedEntry.title)) {
    return saysUnspecifiedSide(enteredEntry.title) ? "unspecified-sibling" : "other-side";
  }
  if (isResidual(enteredEntry.title) && !isResidual(wantedEntry.title))
    return "unspecified-sibling";
  return "same-category";
}

const SIDE = /\b(right|left|bilateral|unspecified)( (side|eye|ear|eyelid|knee|hip))?\b/gi;

function withoutSide(title: string): string {
  return title.replace(SIDE, "*").toLowerCase();
}

function saysUnspecifiedSide(title: string): boolean {
  return /\bunspecified\b/i.test(title);
}

/** "Unspecified" and "without complications" codes say less than their siblings (guideline I.A.9.b, I.B.18). */
function isResidual(title: string): boolean {
  return /\bunspecified\b|\bwithout complications?\b|\bNOS\b/i.test(title);
}

function entryOf(book: CodeBook, code: string) {
  const found = lookUpDiagnosis(book, code);
  return found.status === "unknown" ? undefined : found.entry;
}
