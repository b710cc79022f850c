import { Lexicon } from "./lexicon.ts";
import { numbersInRanges, wordsOf } from "./words.ts";

/** Numbers of words in the lexicon of an index. */
export type WordIds = readonly number[];

export interface Match {
  readonly target: number;
  /** The phrase that led there best, by the order in which phrases were added. */
  readonly phrase: number;
  /** 0 to 1. */
  readonly score: number;
}

/** A word in the context counts this much of one in the text. */
const CONTEXT = 0.6;
/** A phrase has to hold this much of what the best one holds of the query. */
const LEAST_COVERAGE = 0.62;

/** Collects the phrases of an index; `finish` makes it ready to be searched. */
export class PhraseIndexBuilder {
  readonly #lexicon = new Lexicon();
  readonly #split = new Map<string, WordIds>();
  readonly #targets: number[] = [];
  readonly #trusts: number[] = [];
  #pairs = new Int32Array(1 << 16);
  #end = 0;
  /** Of each word the phrase that had it last. */
  readonly #seen: number[] = [];

  /** The words of a text. Terms of the Index (`left`, `chronic`, `with`) come again and again. */
  words(text: string): WordIds {
    const known = this.#split.get(text);
    if (known) return known;
    const ids: number[] = [];
    for (const word of wordsOf(text)) ids.push(this.#lexicon.idOf(word));
    for (const number of numbersInRanges(text)) ids.push(this.#lexicon.idOf(number));
    this.#split.set(text, ids);
    return ids;
  }

  /**
   * A text by which `target` is found. What is not asked for of its own words counts against it; the context
   * (headings above, nonessential modifiers) only helps. `trust`, up to 1, says how surely it leads there.
   */
  add(target: number, own: readonly WordIds[], context: readonly WordIds[], trust: number): number {
    const phrase = this.#targets.length;
    this.#targets.push(target);
    this.#trusts.push(trust);
    for (const words of own) for (const word of words) this.#pair(word, phrase, 0);
    for (const words of context) for (const word of words) this.#pair(word, phrase, 1);
    return phrase;
  }

  finish(): PhraseIndex {
    this.#lexicon.finish();
    return new PhraseIndex(
      this.#lexicon,
      this.#targets,
      this.#trusts,
      this.#pairs.subarray(0, this.#end),
    );
  }

  #pair(word: number, phrase: number, inContext: 0 | 1): void {
    if (this.#seen[word] === phrase) return;
    this.#seen[word] = phrase;
    if (this.#end + 2 > this.#pairs.length) {
      const larger = new Int32Array(this.#pairs.length * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#end] = word;
    this.#pairs[this.#end + 1] = phrase * 2 + inContext;
    this.#end += 2;
  }
}

/** An inverted index over phrases in flat arrays: quick to build, small, and quick to add up. */
export class PhraseIndex {
  readonly #lexicon: Lexicon;
  readonly #targets: Int32Array;
  readonly #trusts: Float32Array;
  /** Sum of the rarities of a phrase's own words. */
  readonly #masses: Float32Array;
  /** Of each word, where its phrases begin in `#postings`. */
  readonly #starts: Int32Array;
  /** Number of a phrase × 2, plus 1 where the word stands in the context only. */
  readonly #postings: Int32Array;
  readonly #rarities: Float32Array;
  // Scratch space of one search, all zero between two.
  readonly #best: Float32Array;
  readonly #found: Float32Array;
  readonly #wordMass: Float32Array;
  readonly #matchedMass: Float32Array;

  constructor(
    lexicon: Lexicon,
    targets: readonly number[],
    trusts: readonly number[],
    pairs: Int32Array,
  ) {
    const count = targets.length;
    this.#lexicon = lexicon;
    this.#targets = Int32Array.from(targets);
    this.#trusts = Float32Array.from(trusts);
    const { starts, postings } = invert(pairs, lexicon.size);
    this.#starts = starts;
    this.#postings = postings;
    this.#rarities = new Float32Array(lexicon.size);
    for (let word = 0; word < lexicon.size; word += 1) {
      this.#rarities[word] = Math.log(1 + count / this.#frequency(word));
    }
    this.#masses = new Float32Array(count);
    for (let at = 0; at < pairs.length; at += 2) {
      const posting = pairs[at + 1] ?? 0;
      if ((posting & 1) === 0) add(this.#masses, posting >> 1, this.#rarity(pairs[at] ?? 0));
    }
    this.#best = new Float32Array(count);
    this.#found = new Float32Array(count);
    this.#wordMass = new Float32Array(count);
    this.#matchedMass = new Float32Array(count);
  }

  /** The best phrase for each thing that the words may mean, in no order. */
  search(query: readonly string[]): readonly Match[] {
    const touched: number[] = [];
    let total = 0;
    for (const word of new Set(query)) total += this.#addWord(word, touched);
    const matches = total === 0 ? [] : this.#bestByTarget(touched, total);
    for (const phrase of touched) {
      this.#found[phrase] = 0;
      this.#matchedMass[phrase] = 0;
    }
    return matches;
  }

  /** Adds up what each phrase holds of one typed word; returns the word's weight. */
  #addWord(typed: string, touched: number[]): number {
    const candidates = this.#lexicon.candidates(typed, (word) => this.#frequency(word));
    const hit: number[] = [];
    let weight = 0;
    let closest = 0;
    for (const { word, closeness } of candidates) {
      const rarity = this.#rarity(word);
      if (closeness > closest) {
        closest = closeness;
        weight = rarity;
      }
      const end = this.#starts[word + 1] ?? 0;
      for (let at = this.#starts[word] ?? 0; at < end; at += 1) {
        const posting = this.#postings[at] ?? 0;
        const phrase = posting >> 1;
        const inContext = (posting & 1) === 1;
        const value = inContext ? closeness * CONTEXT : closeness;
        const before = this.#best[phrase] ?? 0;
        if (before === 0) hit.push(phrase);
        if (value > before) this.#best[phrase] = value;
        if (!inContext && closeness * rarity > (this.#wordMass[phrase] ?? 0)) {
          this.#wordMass[phrase] = closeness * rarity;
        }
      }
    }
    for (const phrase of hit) {
      if (this.#found[phrase] === 0) touched.push(phrase);
      add(this.#found, phrase, weight * (this.#best[phrase] ?? 0));
      add(this.#matchedMass, phrase, this.#wordMass[phrase] ?? 0);
      this.#best[phrase] = 0;
      this.#wordMass[phrase] = 0;
    }
    return weight;
  }

  #bestByTarget(touched: readonly number[], total: number): readonly Match[] {
    let mostFound = 0;
    for (const phrase of touched) mostFound = Math.max(mostFound, this.#found[phrase] ?? 0);
    const best = new Map<number, Match>();
    for (const phrase of touched) {
      const found = this.#found[phrase] ?? 0;
      if (found < mostFound * LEAST_COVERAGE) continue;
      const coverage = found / total;
      const share = Math.min(1, (this.#matchedMass[phrase] ?? 0) / (this.#masses[phrase] || 1));
      const score = coverage ** 1.5 * (0.5 + 0.5 * share) * (this.#trusts[phrase] ?? 1);
      const target = this.#targets[phrase] ?? 0;
      if (score > (best.get(target)?.score ?? 0)) best.set(target, { target, phrase, score });
    }
    return [...best.values()];
  }

  #frequency(word: number): number {
    return (this.#starts[word + 1] ?? 0) - (this.#starts[word] ?? 0);
  }

  #rarity(word: number): number {
    return this.#rarities[word] ?? 0;
  }
}

function add(array: Float32Array, at: number, value: number): void {
  array[at] = (array[at] ?? 0) + value;
}

/** Pairs of word and posting, brought into the order of the words by counting. */
function invert(pairs: Int32Array, wordCount: number) {
  const starts = new Int32Array(wordCount + 1);
  for (let at = 0; at < pairs.length; at += 2) {
    const next = (pairs[at] ?? 0) + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let word = 0; word < wordCount; word += 1) {
    starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  }
  const next = starts.slice();
  const postings = new Int32Array(pairs.length / 2);
  for (let at = 0; at < pairs.length; at += 2) {
    const word = pairs[at] ?? 0;
    const place = next[word] ?? 0;
    postings[place] = pairs[at + 1] ?? 0;
    next[word] = place + 1;
  }
  return { starts, postings };
}
