import { placeFinder, shownPath, type IndexPlaces, type IndexTree } from "./index-places.ts";

/** What a reader of the Alphabetic Index follows from a term to a code; texts by their numbers. */
export interface IndexLead {
  /** Without a trailing dash: `S52.50-` leads to `S52.50`. */
  readonly code: string;
  /** Each term on the path, without what is nonessential. */
  readonly own: readonly number[];
  /** Nonessential modifiers, other forms of the main term, and terms that say "see" this one. */
  readonly near: readonly number[];
  /** The term that a "see" leads to. */
  readonly context: readonly number[];
  /** The number of the term that has the code. */
  readonly place: number;
  /** The number of the term that says "see" this one; -1 where none was followed. */
  readonly from: number;
  /** Reached by a "see", or the second of two codes. */
  readonly isIndirect: boolean;
}

/** A term to which more names than these send a reader (Neoplasm) is a class of things: its names are no synonyms. */
const MOST_NAMES = 12;

/** A term that says "see" another. */
interface Alias {
  readonly place: number;
  readonly own: readonly number[];
  readonly near: readonly number[];
}

const NONE: readonly never[] = [];

/**
 * Visits every path of the Index that ends in a code, with each "see" followed to where it leads. The lists of a
 * lead are good during the visit only. Texts of the same words have the same key.
 */
export function visitIndexLeads(
  places: IndexPlaces,
  keyOf: (text: number) => number,
  visit: (lead: IndexLead) => void,
): void {
  const aliasesOf = aliasesByPlace(places, keyOf);
  const { terms, depths } = places;
  const own: number[] = [];
  const near: number[] = [];
  /** By depth: how much of `near` holds for the terms below. */
  const nearEnds: number[] = [];
  for (let place = 0; place < terms.length; place += 1) {
    const { code: printed, manifestation } = terms[place] ?? {};
    const depth = depths[place] ?? 0;
    shorten(own, depth);
    shorten(near, nearEnds[depth - 1] ?? 0);
    pushTexts(places, place, own, near);
    const aliases = aliasesOf[place] ?? NONE;
    if (printed !== undefined) {
      const code = bare(printed);
      visit({ code, own, near, context: NONE, place, from: -1, isIndirect: false });
      for (const { place: from, own: names, near: others } of aliases) {
        visit({ code, own: names, near: others, context: own, place, from, isIndirect: true });
      }
    }
    if (manifestation !== undefined) {
      const code = bare(manifestation);
      visit({ code, own, near, context: NONE, place, from: -1, isIndirect: true });
    }
    // The terms below one are found by the names of those that send a reader there.
    if (aliases.length <= MOST_NAMES) for (const alias of aliases) near.push(...alias.own);
    nearEnds[depth] = near.length;
  }
}

/** The words of the book that led there: `Gonalgia, see Pain(s), joint, knee`. */
export function shownLead(places: IndexTree, place: number, from = -1): string {
  const path = shownPath(places, place);
  return from < 0 ? path : `${shownPath(places, from)}, see ${path}`;
}

/** Adds what a term says to what the terms above it say. */
function pushTexts(
  { firstTexts }: IndexPlaces,
  place: number,
  own: number[],
  near: number[],
): void {
  const first = firstTexts[place] ?? 0;
  const end = firstTexts[place + 1] ?? 0;
  own.push(first);
  for (let text = first + 1; text < end; text += 1) near.push(text);
}

/** Many times as fast as setting the length. */
function shorten(list: number[], length: number): void {
  while (list.length > length) list.pop();
}

function bare(code: string): string {
  let end = code.length;
  while (code[end - 1] === "-" || code[end - 1] === ".") end -= 1;
  return end === code.length ? code : code.slice(0, end);
}

/** For the place of each term those that say "see" or "see also" it. */
function aliasesByPlace(
  places: IndexPlaces,
  keyOf: (text: number) => number,
): readonly (readonly Alias[] | undefined)[] {
  const find = placeFinder(places, keyOf);
  const aliases = new Array<Alias[] | undefined>(places.terms.length);
  for (const { place, steps } of places.references) {
    const target = find(steps);
    if (target === undefined || target === place) continue;
    const alias = aliasAt(places, place);
    const known = aliases[target];
    if (known) known.push(alias);
    else aliases[target] = [alias];
  }
  return aliases;
}

function aliasAt(places: IndexPlaces, place: number): Alias {
  const path: number[] = [];
  for (let at = place; at >= 0; at = places.above[at] ?? -1) path.push(at);
  const own: number[] = [];
  const near: number[] = [];
  for (const step of path.reverse()) pushTexts(places, step, own, near);
  return { place, own, near };
}
