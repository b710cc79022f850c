import type { TabularEntry } from "../code-book.ts";
import type { IndexTerm } from "../edition.ts";
import { visitIndexLeads } from "./index-leads.ts";
import type { Kinship } from "./lexicon.ts";
import { PhraseIndexBuilder, type PhraseIndex, type WordIds } from "./phrase-index.ts";

export interface DiagnosisPhrases {
  readonly index: PhraseIndex;
  /** By phrase: where it stands in the book, when it is not the title. */
  readonly shown: readonly (string | undefined)[];
}

/** How surely a kind of phrase leads to its code; a title does so most surely. */
const trust = { title: 1, indexPath: 0.99, inclusionTerm: 0.97, indirect: 0.94 } as const;

/** The title, each inclusion term and each path of the Index is a phrase of its own, so that a short exact one wins. */
export function diagnosisPhrases(
  entries: readonly TabularEntry[],
  terms: readonly IndexTerm[],
  kinship: Kinship,
): DiagnosisPhrases {
  const builder = new PhraseIndexBuilder();
  const shown: (string | undefined)[] = [];
  const targets = new Map<string, number>();
  const titles: WordIds[] = [];
  /** What describes everything below an entry: the titles and inclusion terms from it upward. */
  const contexts = new Map<TabularEntry, readonly WordIds[]>();
  entries.forEach((entry, target) => {
    const title = builder.wordsOnce(entry.title.replace(VAGUE, ""));
    targets.set(entry.code, target);
    titles.push(title);
    const context = (entry.parent && contexts.get(entry.parent)) ?? [];
    shown[builder.add({ target, own: [title], context, trust: trust.title })] = undefined;
    const { inclusionTerms = [], includes = [] } = entry.node.notes ?? {};
    const addWording = (wording: string) => {
      const words = builder.wordsOnce(withoutCodes(wording));
      const phrase = builder.add({
        target,
        own: [words],
        context: [title],
        trust: trust.inclusionTerm,
      });
      shown[phrase] = `Includes: ${wording}`;
      return words;
    };
    const described = inclusionTerms.map(addWording);
    if (entry.children.length > 0) contexts.set(entry, [title, ...described, ...context]);
    includes.forEach(addWording);
  });
  visitIndexLeads(
    terms,
    (text) => builder.words(text),
    (lead) => {
      const target = targets.get(lead.code);
      if (target === undefined) return;
      const phrase = builder.add({
        target,
        own: lead.own,
        near: lead.near,
        context: [...lead.context, titles[target] ?? []],
        trust: lead.isIndirect ? trust.indirect : trust.indexPath,
      });
      shown[phrase] = `Index: ${lead.shown}`;
    },
  );
  return { index: builder.finish(kinship), shown };
}

/** What a title says when it says nothing. */
const VAGUE = /\b(?:site |type )?not (?:otherwise )?specified\b|\bnot elsewhere classified\b/g;

/** A note's own references are no words to be found by. */
function withoutCodes(note: string): string {
  return note.replace(/\([^()]*[A-Z]\d\d[^()]*\)/g, "");
}
