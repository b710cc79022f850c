import type { IndexTerm } from "../edition.ts";
import { withoutHyphens } from "./words.ts";

/** Every term of the Index in its order, numbered; a remark gives its place to the terms below it. */
export interface IndexTree {
  readonly terms: readonly IndexTerm[];
  /** The number of the term above, -1 for a main term. */
  readonly above: readonly number[];
}

export interface IndexPlaces extends IndexTree {
  /** 0 for a main term. */
  readonly depths: readonly number[];
  /** The number behind the last term below. */
  readonly ends: readonly number[];
  /** The text that a term is by itself; those up to the next term's stand near it: other forms and spellings, nonessential modifiers. */
  readonly firstTexts: readonly number[];
  readonly references: readonly SeeReference[];
}

/** "See Fracture, by site, torus", said at a place. */
interface SeeReference {
  readonly place: number;
  /** Texts of the terms on the path to follow. */
  readonly steps: readonly number[];
}

/** What a remark that stands in the place of a term begins with. */
const REMARK = "Note: ";

/** Numbers the terms, and puts their texts behind those in `texts`. */
export function placesOf(index: readonly IndexTerm[], texts: string[]): IndexPlaces {
  const terms: IndexTerm[] = [];
  const above: number[] = [];
  const depths: number[] = [];
  const ends: number[] = [];
  const firstTexts: number[] = [];
  const walk = (row: readonly IndexTerm[], parent: number, depth: number) => {
    for (const term of row) {
      if (depth > 0 && term.title.startsWith(REMARK)) {
        walk(term.terms ?? [], parent, depth);
        continue;
      }
      const place = terms.push(term) - 1;
      above.push(parent);
      depths.push(depth);
      ends.push(0);
      firstTexts.push(texts.length);
      pushTexts(term, depth, texts);
      if (term.terms) walk(term.terms, place, depth + 1);
      ends[place] = terms.length;
    }
  };
  walk(index, -1, 0);
  firstTexts.push(texts.length);
  const references: SeeReference[] = [];
  terms.forEach(({ see, seeAlso }, place) => {
    const wanted = see ?? seeAlso;
    if (wanted === undefined) return;
    const steps = wanted.replace(/^also,? /, "").split(", ");
    references.push({
      place,
      steps: steps.filter((step) => !step.startsWith("by ")).map((step) => texts.push(step) - 1),
    });
  });
  return { terms, above, depths, ends, firstTexts, references };
}

/** "Hypertension, hypertensive": the forms behind the comma of a main term are the same word. */
function pushTexts({ title, nemod }: IndexTerm, depth: number, texts: string[]): void {
  const comma = depth > 0 ? -1 : title.indexOf(", ");
  texts.push(comma < 0 ? title : title.slice(0, comma));
  if (comma >= 0) texts.push(title.slice(comma));
  if (nemod !== undefined) texts.push(nemod);
  const joined = withoutHyphens(title);
  if (joined !== "") texts.push(joined);
}

/** The path to a term as the book prints it: `Hernia, inguinal, unilateral`. */
export function shownPath({ terms, above }: IndexTree, place: number): string {
  const titles: string[] = [];
  for (let at = place; at >= 0; at = above[at] ?? -1) titles.push(terms[at]?.title ?? "");
  return titles.reverse().join(", ");
}

/** Follows references to the place of the deepest term on their path; texts of the same words have the same key. */
export function placeFinder(
  { terms, ends, firstTexts }: IndexPlaces,
  keyOf: (text: number) => number,
): (steps: readonly number[]) => number | undefined {
  const tableOf = (from: number, to: number) => {
    const table = new Map<number, number>();
    for (let at = from; at < to; at = ends[at] ?? to) {
      const key = keyOf(firstTexts[at] ?? 0);
      if (!table.has(key)) table.set(key, at);
    }
    return table;
  };
  const mains = tableOf(0, terms.length);
  const tables = new Map<number, ReadonlyMap<number, number>>();
  return (steps) => {
    let found: number | undefined;
    let table: ReadonlyMap<number, number> = mains;
    for (const step of steps) {
      const next = table.get(keyOf(step));
      if (next === undefined) break;
      found = next;
      table = tables.get(next) ?? tableOf(next + 1, ends[next] ?? 0);
      tables.set(next, table);
    }
    return found;
  };
}
