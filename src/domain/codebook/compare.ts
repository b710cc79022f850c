import {
  lookUpDiagnosis,
  notesOnPath,
  pathTo,
  type CodeBook,
  type PlacedNote,
  type TabularEntry,
} from "./code-book.ts";
import {
  excludes1Between,
  isManifestation,
  kinship,
  noteNaming,
  sequenceNote,
  type Kinship,
  type NoteRelation,
} from "./relations.ts";

/** One of two codes that are laid side by side. */
export interface ComparedCode {
  /** With its dot, seventh character included. */
  readonly code: string;
  readonly title: string;
  readonly entry: TabularEntry;
  readonly isBillable: boolean;
}

/** May both stand on one claim for one encounter? */
export type Together =
  | { readonly verdict: "same" }
  /** One is a heading or a less specific code above the other: only the complete one is reported. */
  | { readonly verdict: "heading"; readonly heading: string }
  /** Excludes1, with the note that says so (guideline I.A.12.a). */
  | { readonly verdict: "never"; readonly relation: NoteRelation }
  /** The same code at another stage of care: its seventh characters take turns. */
  | { readonly verdict: "other-encounter" }
  /** Left and right of one condition (guideline I.B.13); with the code for both sides, if there is one. */
  | { readonly verdict: "sides"; readonly bilateral: string | undefined }
  /** One says less than its sibling, which replaces it when the record tells (guideline I.B.18, I.A.9.b). */
  | { readonly verdict: "unspecified"; readonly vague: string }
  /** Excludes2: a patient may have both at once (guideline I.A.12.b). */
  | { readonly verdict: "both"; readonly relation: NoteRelation }
  /** A note asks for both, so that they belong together. */
  | { readonly verdict: "asked"; readonly relation: NoteRelation }
  /** No note of either speaks of the other: the record decides. */
  | { readonly verdict: "silent" };

/** Which comes first, where a note or the convention for manifestations says so (guideline I.A.13 and I.A.17). */
export type Order =
  | { readonly rule: "note"; readonly first: string; readonly relation: NoteRelation }
  /** The later code stands for a manifestation and is never first-listed. */
  | { readonly rule: "manifestation"; readonly first: string; readonly manifestation: string }
  /** "Code also" leaves the order to the encounter. */
  | { readonly rule: "encounter"; readonly relation: NoteRelation }
  /** The notes put each before the other. */
  | { readonly rule: "both-ways"; readonly relations: readonly [NoteRelation, NoteRelation] }
  | { readonly rule: "none" };

export interface Comparison {
  readonly a: ComparedCode;
  readonly b: ComparedCode;
  /** What `a` is, seen from `b`. */
  readonly kinship: Kinship;
  /** The entries above both, from the category inward. */
  readonly shared: readonly TabularEntry[];
  readonly titles: { readonly a: readonly TitleWord[]; readonly b: readonly TitleWord[] };
  readonly notes: {
    readonly both: readonly PlacedNote[];
    readonly onlyA: readonly PlacedNote[];
    readonly onlyB: readonly PlacedNote[];
  };
  readonly together: Together;
  readonly order: Order;
}

export interface TitleWord {
  readonly text: string;
  /** It stands in both titles, in the same order. */
  readonly isShared: boolean;
}

/** Undefined where the book has one of the two codes not. */
export function compareCodes(book: CodeBook, a: string, b: string): Comparison | undefined {
  const one = comparedCode(book, a);
  const other = comparedCode(book, b);
  if (!one || !other) return undefined;
  const [titleA, titleB] = compareTitles(one.title, other.title);
  const above = new Set(pathTo(other.entry));
  const notesA = notesOf(book, one.entry);
  const notesB = notesOf(book, other.entry);
  const keysA = new Set(notesA.map(noteKey));
  const keysB = new Set(notesB.map(noteKey));
  return {
    a: one,
    b: other,
    kinship: kinship(book, a, b),
    shared: pathTo(one.entry).filter((entry) => above.has(entry)),
    titles: { a: titleA, b: titleB },
    notes: {
      both: notesA.filter((note) => keysB.has(noteKey(note))),
      onlyA: notesA.filter((note) => !keysB.has(noteKey(note))),
      onlyB: notesB.filter((note) => !keysA.has(noteKey(note))),
    },
    together: mayStandTogether(book, one, other),
    order: orderOf(book, a, b),
  };
}

function comparedCode(book: CodeBook, code: string): ComparedCode | undefined {
  const found = lookUpDiagnosis(book, code);
  if (found.status === "unknown" || found.status === "bad-extension") return undefined;
  const { entry, title, status } = found;
  return { code, title, entry, isBillable: status === "billable" };
}

/** A heading's inclusion terms say nothing of the codes below it. */
function notesOf(book: CodeBook, entry: TabularEntry): readonly PlacedNote[] {
  return notesOnPath(book, entry).filter(
    ({ kind, origin }) => kind !== "inclusionTerms" || origin === entry.code,
  );
}

function noteKey({ kind, text, origin }: PlacedNote): string {
  return `${kind} ${origin} ${text}`;
}

function mayStandTogether(book: CodeBook, a: ComparedCode, b: ComparedCode): Together {
  if (a.code === b.code) return { verdict: "same" };
  const kin = kinship(book, a.code, b.code);
  if (kin === "less-specific") return { verdict: "heading", heading: a.code };
  if (kin === "more-specific" || isAbove(b, a)) return { verdict: "heading", heading: b.code };
  const forbidden = excludes1Between(book, a.code, b.code);
  if (forbidden) return { verdict: "never", relation: forbidden };
  if (kin === "other-encounter") return { verdict: "other-encounter" };
  const sides = sidesOf(a, b);
  if (sides) return { verdict: "sides", bilateral: sides.bilateral };
  const vague = vagueOf(book, a, b);
  if (vague !== undefined) return { verdict: "unspecified", vague };
  const asked =
    sequenceNote(book, a.code, b.code) ??
    sequenceNote(book, b.code, a.code) ??
    codeAlsoBetween(book, a.code, b.code);
  if (asked) return { verdict: "asked", relation: asked };
  const allowed =
    noteNaming(book, "excludes2", a.code, b.code) ?? noteNaming(book, "excludes2", b.code, a.code);
  return allowed ? { verdict: "both", relation: allowed } : { verdict: "silent" };
}

function isAbove(one: ComparedCode, other: ComparedCode): boolean {
  return one.entry === other.entry
    ? one.code.length < other.code.length
    : pathTo(other.entry).includes(one.entry);
}

/** Left and right siblings, whose titles differ in the side alone. */
function sidesOf(
  a: ComparedCode,
  b: ComparedCode,
): { readonly bilateral: string | undefined } | undefined {
  const [sideA, sideB] = [sideIn(a.entry.title), sideIn(b.entry.title)];
  if (a.entry.parent === undefined || a.entry.parent !== b.entry.parent) return undefined;
  if (!sideA || !sideB || sideA === sideB || sideA === "bilateral" || sideB === "bilateral") {
    return undefined;
  }
  const wanted = withoutSide(a.entry.title);
  if (wanted !== withoutSide(b.entry.title)) return undefined;
  const both = a.entry.parent.children.find(
    ({ title }) => sideIn(title) === "bilateral" && withoutSide(title) === wanted,
  );
  return { bilateral: both?.code };
}

const SIDE = /\b(right|left|bilateral)\b/i;

function sideIn(title: string): string | undefined {
  return SIDE.exec(title)?.[1]?.toLowerCase();
}

function withoutSide(title: string): string {
  return title
    .toLowerCase()
    .replace(/,? ?\b(right|left|bilateral)\b( (side|eye|ear|eyelid)s?)?/g, "")
    .replace(/s\b/g, "");
}

function vagueOf(book: CodeBook, a: ComparedCode, b: ComparedCode): string | undefined {
  const [isVagueA, isVagueB] = [
    kinship(book, a.code, b.code) === "unspecified-sibling",
    kinship(book, b.code, a.code) === "unspecified-sibling",
  ];
  const vague = isVagueA ? a : isVagueB ? b : undefined;
  if (!vague) return undefined;
  // Another place of one category is another condition, but for a code that denies its complications.
  const isBeside = a.entry.parent !== undefined && a.entry.parent === b.entry.parent;
  return isBeside || /\bwithout complications?\b/i.test(vague.entry.title) ? vague.code : undefined;
}

function codeAlsoBetween(book: CodeBook, a: string, b: string): NoteRelation | undefined {
  return noteNaming(book, "codeAlso", a, b) ?? noteNaming(book, "codeAlso", b, a);
}

function orderOf(book: CodeBook, a: string, b: string): Order {
  const aFirst = sequenceNote(book, a, b);
  const bFirst = sequenceNote(book, b, a);
  if (aFirst && bFirst) return { rule: "both-ways", relations: [aFirst, bFirst] };
  if (aFirst) return { rule: "note", first: a, relation: aFirst };
  if (bFirst) return { rule: "note", first: b, relation: bFirst };
  const [isManifestationA, isManifestationB] = [isManifestation(book, a), isManifestation(book, b)];
  if (isManifestationA !== isManifestationB) {
    return isManifestationA
      ? { rule: "manifestation", first: b, manifestation: a }
      : { rule: "manifestation", first: a, manifestation: b };
  }
  const relation = codeAlsoBetween(book, a, b);
  return relation ? { rule: "encounter", relation } : { rule: "none" };
}

/** The words of two titles, marked where they agree (longest common subsequence). */
export function compareTitles(
  a: string,
  b: string,
): readonly [readonly TitleWord[], readonly TitleWord[]] {
  const wordsA = a.split(" ");
  const wordsB = b.split(" ");
  const lengths = Array.from({ length: wordsA.length + 1 }, () =>
    Array.from({ length: wordsB.length + 1 }, () => 0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  const isSame = (i: number, j: number): boolean => bare(wordsA[i]) === bare(wordsB[j]);
  for (let i = wordsA.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (!row) continue;
    for (let j = wordsB.length - 1; j >= 0; j -= 1) {
      row[j] = isSame(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const sharedA = new Set<number>();
  const sharedB = new Set<number>();
  for (let i = 0, j = 0; i < wordsA.length && j < wordsB.length;) {
    if (isSame(i, j)) {
      sharedA.add(i);
      sharedB.add(j);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return [
    wordsA.map((text, i) => ({ text, isShared: sharedA.has(i) })),
    wordsB.map((text, j) => ({ text, isShared: sharedB.has(j) })),
  ];
}

function bare(word = ""): string {
  return word.toLowerCase().replace(/[,;]$/, "");
}
