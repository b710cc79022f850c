import type { CodeBook, PlacedNote, TabularEntry } from "../codebook/code-book.ts";
import { noteAt } from "../codebook/relations.ts";
import type { KnownLine } from "./coded-encounter.ts";

/** An Excludes1 note between two lines, and whether the two can be conditions that have nothing to do with each other. */
export interface Exclusion {
  readonly holder: KnownLine;
  readonly other: KnownLine;
  readonly note: PlacedNote;
  /** False where the exception for unrelated conditions may hold (guideline I.A.12.a). */
  readonly isCertain: boolean;
}

/** The strongest Excludes1 note on either one's path; undefined when there is none, or none that fits the two codes. */
export function exclusionOf(book: CodeBook, a: KnownLine, b: KnownLine): Exclusion | undefined {
  const found = [exclusionAt(book, a, b), exclusionAt(book, b, a)].filter(
    (each) => each !== undefined,
  );
  return found.find(({ isCertain }) => isCertain) ?? found[0];
}

function exclusionAt(book: CodeBook, holder: KnownLine, other: KnownLine): Exclusion | undefined {
  const note = noteAt(book, "excludes1", holder.entry, other.code);
  if (!note || standsApart(note.text, holder, other)) return undefined;
  return { holder, other, note, isCertain: isCertain(book, note, holder, other) };
}

const DRUG = /^T(3[6-9]|4\d|50)/;

/** The note's own words, or the sides of the two codes, say that it does not speak of this pair. */
function standsApart(text: string, holder: KnownLine, other: KnownLine): boolean {
  // Each drug has its own code (I.C.19.e.4); the notes between them sort one drug.
  if (DRUG.test(holder.code) && DRUG.test(other.code)) return true;
  if (/\bwith\b/i.test(text) && /\bwithout\b/i.test(other.title)) return true;
  if (/\bopen\b/i.test(text) && /\bclosed fracture\b/i.test(other.title)) return true;
  const ending = /final characters? -?(\d+)/i.exec(text)?.[1];
  if (ending !== undefined && !other.code.endsWith(ending)) return true;
  const sides = [sideOf(holder.title), sideOf(other.title)];
  return sides.includes("right") && sides.includes("left");
}

export function sideOf(title: string): "right" | "left" | undefined {
  const isRight = /\bright\b/i.test(title);
  const isLeft = /\bleft\b/i.test(title);
  if (isRight === isLeft) return undefined;
  return isRight ? "right" : "left";
}

/** Codes that name a place of the body, so that two of them can stand for two places. */
const BY_SITE = /^([HLMST]|C4[34]|I25\.82|I77\.8|N85|R22|R60)/;
/**
 * Categories whose codes name things that have nothing to do with one another (laboratory findings, devices, openings,
 * circumstances), so that a note over all of them may speak of the neighbor only.
 */
const MANY_THINGS =
  /^(M2[01]|M62|R09\.8|R60|R79|Z16|Z43|Z5[5-9]|Z6[0-5]|Z89|Z93|Z95\.5|Z97|Z98\.61)/;
/** A note that names mental disorders at large. */
const MENTAL_DISORDERS = /\(F\d\d-F\d\d\)/;
/** A note that speaks of a narrower thing than the code it names. */
const NARROWER =
  /\b(due to|in|following|complicating|caus(?:ed|ing)|associated with|for treatment of|resulting|such as)\b/i;

function isCertain(book: CodeBook, note: PlacedNote, a: KnownLine, b: KnownLine): boolean {
  const sameCategory = a.code.slice(0, 3) === b.code.slice(0, 3);
  if (/^[V-Y]/.test(a.code)) return false;
  if (sameCategory) return !BY_SITE.test(a.code);
  if (NARROWER.test(note.text) || !namesIt(note.text, b)) return false;
  if (MANY_THINGS.test(a.code) || MENTAL_DISORDERS.test(note.text)) return false;
  // A patient can have had both.
  const isPast = (line: KnownLine) => /^(Z8[5-7]|I69)/.test(line.code);
  if (isPast(a) && isPast(b)) return false;
  const fromOne = note.origin === a.entry.code && note.text.includes(`(${b.code})`);
  if (fromOne) return !BY_SITE.test(a.code);
  // An infant's code beside another's, or a pregnant patient's beside one for others: they exclude each other by nature.
  const isOf = (letter: string) => a.code.startsWith(letter) !== b.code.startsWith(letter);
  const isFromCode = !note.origin.includes("-") && !note.origin.startsWith("Chapter");
  if (isOf("O")) return true;
  // What an infant was born with stands beside what came around birth.
  if (isOf("P")) return isFromCode && !isOf("Q");
  const isSymptom = isOf("R");
  if (a.code.startsWith("Z") && b.code.startsWith("Z")) return false;
  if (isSymptom || isOf("Z")) return isFromCode || note.text.includes(" NOS ");
  return isFromCode && sameSection(book, a, b) && !BY_SITE.test(a.code);
}

function sameSection(book: CodeBook, a: KnownLine, b: KnownLine): boolean {
  const of = (line: KnownLine) => book.places.get(line.code.slice(0, 3))?.sections.at(-1)?.id;
  const section = of(a);
  return section !== undefined && section === of(b);
}

/** Does the note speak of the code by a word of its title, or of a title above it, and not of one term below it only? */
function namesIt(text: string, { entry }: KnownLine): boolean {
  const stems = new Set(stemsOf(text.replace(/\(.*/, "")));
  for (let at: TabularEntry | undefined = entry; at; at = at.parent) {
    if (stemsOf(at.title.replace(/\bwithout\b.*/i, "")).some((stem) => stems.has(stem)))
      return true;
  }
  return false;
}

function stemsOf(words: string): readonly string[] {
  const found = words.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  return found
    .filter((word) => !/^(other|unspecified|specified|with|without|acute)$/.test(word))
    .map((word) => word.slice(0, 5).replace(/s$/, ""));
}
