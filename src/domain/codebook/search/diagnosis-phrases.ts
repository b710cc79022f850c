import type { TabularEntry } from "../code-book.ts";
import type { IndexTerm, TabularNode } from "../edition.ts";
import { HashNumbers } from "../../../lib/hash-numbers.ts";
import { shownLead, visitIndexLeads } from "./index-leads.ts";
import { placesOf, type IndexTree } from "./index-places.ts";
import type { Kinship } from "./lexicon.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import { PhraseIndexBuilder } from "./phrase-index-builder.ts";
import { withoutHyphens } from "./words.ts";

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
  /** Puts in a text and, behind it, its compounds in one word; returns the number of the text. */
  const pushText = (text: string) => texts.push(text, withoutHyphens(text)) - 2;
  /** Of each entry the number of its title; its inclusion terms, then its "includes", follow. */
  const titles = entries.map(({ title, node }) => {
    const number = pushText(title.includes("not ") ? title.replace(VAGUE, "") : title);
    for (const wording of wordingsOf(node)) pushText(withoutCodes(wording));
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
    targets.numberOfText(entry.code);
    const title = titles[target] ?? 0;
    const context = (entry.parent && contexts.get(entry.parent)) ?? [];
    builder.add({ target, own: [title], near: [title + 1], context, trust: trust.title });
    wordings.push(undefined);
    wordingsOf(entry.node).forEach((wording, at) => {
      const own = title + 2 * (at + 1);
      const [near, context] = [[own + 1], [title]];
      builder.add({ target, own: [own], near, context, trust: trust.inclusionTerm });
      wordings.push(wording);
    });
    if (entry.children.length > 0) {
      const described =
        entry.node.notes?.inclusionTerms?.map((_, at) => title + 2 * (at + 1)) ?? [];
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
      const target = targets.numberOfText(code);
      // The Index may name what the Tabular List lacks.
      if (target >= entries.length) return;
      builder.add({
        target,
        own,
        near,
        context,
        heading: titles[target] ?? 0,
        trust: isIndirect ? trust.indirect : trust.indexPath,
      });
      leadPlaces.push(place);
      leadOrigins.push(from);
    },
  );
  const shown = shownPhrases(wordings, places, leadPlaces, leadOrigins);
  return { index: builder.finish(kinship), shown };
}

/** Apart from what the index is made with, so that nothing of that is kept. */
function shownPhrases(
  wordings: readonly (string | undefined)[],
  { terms, above }: IndexTree,
  leadPlaces: readonly number[],
  leadOrigins: readonly number[],
): DiagnosisPhrases["shown"] {
  return (phrase) => {
    const wording = wordings[phrase];
    if (wording !== undefined) return `Includes: ${wording}`;
    const lead = phrase - wordings.length;
    const place = leadPlaces[lead];
    if (place === undefined) return undefined;
    return `Index: ${shownLead({ terms, above }, place, leadOrigins[lead])}`;
  };
}

function wordingsOf({ notes }: TabularNode): readonly string[] {
  const { inclusionTerms = NONE, includes = NONE } = notes ?? {};
  return includes.length > 0 ? [...inclusionTerms, ...includes] : inclusionTerms;
}

const NONE: readonly string[] = [];

/** What a title says when it says nothing. */
const VAGUE = /\b(?:site |type )?not (?:otherwise )?specified\b|\bnot elsewhere classified\b/g;

/** A note's own references are no words to be found by. */
function withoutCodes(note: string): string {
  return note.replace(/\([^()]*[A-Z]\d\d[^()]*\)/g, "");
}
