import type { IndexTerm } from "../edition.ts";
import type { WordIds } from "./phrase-index.ts";

/** What a reader of the Alphabetic Index follows from a term to a code. */
export interface IndexLead {
  /** Without a trailing dash: `S52.50-` leads to `S52.50`. */
  readonly code: string;
  /** Words of each term on the path, without what is nonessential. */
  readonly own: readonly WordIds[];
  /** Nonessential modifiers, other forms of the main term, and terms that say "see" this one. */
  readonly near: readonly WordIds[];
  /** Words of the term that a "see" leads to. */
  readonly context: readonly WordIds[];
  /** The path as the book prints it: `Hernia, inguinal, unilateral`. */
  readonly shown: string;
  /** Reached by a "see", or the second of two codes. */
  readonly isIndirect: boolean;
}

/** A term to which more names than these send a reader (Neoplasm) is a class of things: its names are no synonyms. */
const MOST_NAMES = 12;

type SplitWords = (text: string) => WordIds;

/** A term in its place; the lists are those of the walk and change as it goes on. */
interface Place {
  readonly term: IndexTerm;
  readonly own: readonly WordIds[];
  readonly near: readonly WordIds[];
  readonly shown: string;
}

/**
 * Visits every path of the Index that ends in a code, with each "see" followed to where it leads. The lists of a
 * lead are good during the visit only.
 */
export function visitIndexLeads(
  terms: readonly IndexTerm[],
  words: SplitWords,
  visit: (lead: IndexLead) => void,
): void {
  const references = seeReferences(terms, words);
  walkIndex(terms, words, ({ term, own, near, shown }) => {
    const aliases = references.get(term) ?? [];
    if (term.code !== undefined) {
      const code = bare(term.code);
      visit({ code, own, near, context: [], shown, isIndirect: false });
      for (const alias of aliases) {
        visit({
          code,
          own: alias.own,
          near: alias.near,
          context: own,
          shown: `${alias.shown}, see ${shown}`,
          isIndirect: true,
        });
      }
    }
    if (term.manifestation !== undefined) {
      const code = bare(term.manifestation);
      visit({ code, own, near, context: [], shown, isIndirect: true });
    }
    // The terms below one are found by the names of those that send a reader there.
    return aliases.length > MOST_NAMES ? [] : aliases.flatMap((alias) => alias.own);
  });
}

/** Walks through every term, from the outside in. What a visit returns is near the terms below, too. */
function walkIndex(
  terms: readonly IndexTerm[],
  words: SplitWords,
  visit: (place: Place) => readonly WordIds[],
): void {
  const own: WordIds[] = [];
  const near: WordIds[] = [];
  const walk = (term: IndexTerm, shown: string) => {
    const nearBefore = near.length;
    addWords(term, words, own, near);
    near.push(...visit({ term, own, near, shown }));
    for (const below of term.terms ?? []) {
      const next = REMARK.test(below.title) ? (below.terms ?? []) : [below];
      for (const each of next) walk(each, `${shown}, ${each.title}`);
    }
    own.pop();
    near.length = nearBefore;
  };
  for (const term of terms) walk(term, term.title);
}

/** Adds what a term says to what the terms above it say. */
function addWords(term: IndexTerm, words: SplitWords, own: WordIds[], near: WordIds[]): void {
  // "Hypertension, hypertensive": the forms behind the comma of a main term are the same word.
  const comma = own.length > 0 ? -1 : term.title.indexOf(", ");
  own.push(words(comma < 0 ? term.title : term.title.slice(0, comma)));
  if (comma >= 0) near.push(words(term.title.slice(comma)));
  if (term.nemod !== undefined) near.push(words(term.nemod));
}

/** A remark that stands in the place of a term. */
const REMARK = /^Note: /;

function bare(code: string): string {
  return code.replace(/[.-]+$/, "");
}

/** For each term the places that say "see" or "see also" it. */
function seeReferences(
  terms: readonly IndexTerm[],
  words: SplitWords,
): ReadonlyMap<IndexTerm, readonly Place[]> {
  const find = termFinder(terms, words);
  const references = new Map<IndexTerm, Place[]>();
  const path: IndexTerm[] = [];
  const walk = (term: IndexTerm) => {
    path.push(term);
    const wanted = term.see ?? term.seeAlso;
    const target = wanted === undefined ? undefined : find(wanted);
    if (target && target !== term) {
      const own: WordIds[] = [];
      const near: WordIds[] = [];
      for (const step of path) addWords(step, words, own, near);
      const place = { term, own, near, shown: path.map(({ title }) => title).join(", ") };
      const known = references.get(target);
      if (known) known.push(place);
      else references.set(target, [place]);
    }
    term.terms?.forEach(walk);
    path.pop();
  };
  terms.forEach(walk);
  return references;
}

/** Follows `Fracture, by site, torus` to the deepest term on that path. */
function termFinder(
  terms: readonly IndexTerm[],
  words: SplitWords,
): (wanted: string) => IndexTerm | undefined {
  const keyOf = (title: string) => words(title).join(" ");
  const tableOf = (row: readonly IndexTerm[], keyed: (title: string) => string) => {
    const table = new Map<string, IndexTerm>();
    for (const term of row) if (!table.has(keyed(term.title))) table.set(keyed(term.title), term);
    return table;
  };
  const mains = tableOf(terms, (title) => keyOf(title.split(", ")[0] ?? ""));
  const below = new Map<IndexTerm, ReadonlyMap<string, IndexTerm>>();
  return (wanted) => {
    const [main = "", ...steps] = wanted
      .replace(/^also,? /, "")
      .split(", ")
      .filter((step) => !step.startsWith("by "));
    let term = mains.get(keyOf(main));
    for (const step of steps) {
      if (!term) break;
      const table = below.get(term) ?? tableOf(term.terms ?? [], keyOf);
      below.set(term, table);
      const next = table.get(keyOf(step));
      if (!next) break;
      term = next;
    }
    return term;
  };
}
