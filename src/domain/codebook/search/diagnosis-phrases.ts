import type { TabularEntry } from "../code-book.ts";
import type { IndexTerm, TabularNode } from "../edition.ts";
import { firstHash, HashNumbers, secondHash } from "./hash-numbers.ts";
import { shownLead, visitIndexLeads } from "./index-leads.ts";
import { placesOf } from "./index-places.ts";
import type { Kinship } from "./lexicon.ts";
import { PhraseIndexBuilder, type PhraseIndex } from "./phrase-index.ts";

export interface DiagnosisPhrases {
  readonly index: PhraseIndex;
  /** Where a phrase stands in the book, when it is not the title. */
  readonly shown: (phrase: number) => string | undefined;
}

/** How surely a kind of phrase leads to its code; a title does so most surely. */
const trust = { title: 1, indexPath: 0.99, inclusionTerm: 0.97, indirect: 0.94 } as const;

/** The title, each inclusion term and each path of the Index is a phrase of its own, so that a short exact one wins. */
export function diagnosisPhrases(
  entries: readonly TabularEntry[],
  terms: readonly IndexTerm[],
  kinship: Kinship,
): DiagnosisPhrases {
  const texts: string[] = [];
  /** Of each entry the number of its title; its inclusion terms, then its "includes", follow. */
  const titles = entries.map(({ title, node }) => {
    const number = texts.push(title.includes("not ") ? title.replace(VAGUE, "") : title) - 1;
    for (const wording of wordingsOf(node)) texts.push(withoutCodes(wording));
    return number;
  });
  const places = placesOf(terms, texts);
  const builder = new PhraseIndexBuilder(texts);
  /** By phrase: inclusion terms; those that follow are leads of the Index. */
  const wordings: (string | undefined)[] = [];
  const targets = new HashNumbers();
  /** What describes everything below an entry: the titles and inclusion terms from it upward. */
  const contexts = new Map<TabularEntry, readonly number[]>();
  entries.forEach((entry, target) => {
    targets.numberOf(...hashesOf(entry.code));
    const title = titles[target] ?? 0;
    const context = (entry.parent && contexts.get(entry.parent)) ?? [];
    builder.add({ target, own: [title], context, trust: trust.title });
    wordings.push(undefined);
    wordingsOf(entry.node).forEach((wording, at) => {
      const own = [title + 1 + at];
      builder.add({ target, own, context: [title], trust: trust.inclusionTerm });
      wordings.push(wording);
    });
    if (entry.children.length > 0) {
      const described = entry.node.notes?.inclusionTerms?.map((_, at) => title + 1 + at) ?? [];
      contexts.set(entry, [title, ...described, ...context]);
    }
  });
  /** By lead: the place of the term with the code, and of the one that says "see" it or -1. */
  const leadPlaces: number[] = [];
  const leadOrigins: number[] = [];
  visitIndexLeads(
    places,
    (text) => builder.keyOf(text),
    ({ code, own, near, context, place, from, isIndirect }) => {
      const target = targets.find(...hashesOf(code));
      if (target < 0) return;
      builder.add({
        target,
        own,
        near,
        context: [...context, titles[target] ?? 0],
        trust: isIndirect ? trust.indirect : trust.indexPath,
      });
      leadPlaces.push(place);
      leadOrigins.push(from);
    },
  );
  const shown = (phrase: number) => {
    const wording = wordings[phrase];
    if (wording !== undefined) return `Includes: ${wording}`;
    const lead = phrase - wordings.length;
    const place = leadPlaces[lead];
    return place === undefined
      ? undefined
      : `Index: ${shownLead(places, place, leadOrigins[lead])}`;
  };
  return { index: builder.finish(kinship), shown };
}

function wordingsOf({ notes }: TabularNode): readonly string[] {
  const { inclusionTerms = NONE, includes = NONE } = notes ?? {};
  return includes.length > 0 ? [...inclusionTerms, ...includes] : inclusionTerms;
}

const NONE: readonly string[] = [];

function hashesOf(code: string): readonly [number, number] {
  let [first, second] = [0, 0];
  for (let at = 0; at < code.length; at += 1) {
    const character = code.charCodeAt(at);
    first = firstHash(first, character);
    second = secondHash(second, character);
  }
  return [first, second];
}

/** What a title says when it says nothing. */
const VAGUE = /\b(?:site |type )?not (?:otherwise )?specified\b|\bnot elsewhere classified\b/g;

/** A note's own references are no words to be found by. */
function withoutCodes(note: string): string {
  return note.replace(/\([^()]*[A-Z]\d\d[^()]*\)/g, "");
}
