import type { Candidate, Lexicon } from "./lexicon.ts";
import { isWeak } from "./words.ts";

export interface Match {
  readonly target: number;
  /** The phrase that led there best, by the order in which phrases were added. */
  readonly phrase: number;
  /** 0 to 1. */
  readonly score: number;
}

/** What a word counts by where it stands: in the text itself, close to it, or in the context. */
const PLACES = [1, 0.88, 0.6] as const;
export type PlaceOfWord = 0 | 1 | 2;
/** How steeply a phrase falls behind that lacks a part of the query. */
const COVERAGE = 1.5;
/** How much of the score hangs on the query's holding the whole phrase. */
const SHARE = 0.6;
/** A phrase has to hold this much of what the best one holds of the query. */
const LEAST_COVERAGE = 0.62;
/** The same where so few things hold that much that the rest may help. */
const LEAST_OF_FEW = 0.4;
const FEW = 12;

/** What stands in more phrases than these tells too little to be looked up by itself. */
const MANY = 4000;
/** Of the words that may be meant, those so close to the closest say how rare the typed one is. */
const NEARLY = 0.9;

/** A word is no more telling for being rarer still: it may as well be one that the book has by chance. */
const MOST_TELLING = 8;
/** The same of a number, or of how a disease is inherited. */
const MOST_OF_WEAK = 3;

/** What one typed word may stand for. */
interface Slot {
  readonly candidates: readonly Candidate[];
  /** In so many phrases. */
  readonly frequency: number;
  readonly weight: number;
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
  /** Number of a phrase × 4, plus the place of the word in it. */
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
      if ((posting & 3) === 0) add(this.#masses, posting >> 2, this.#rarity(pairs[at] ?? 0));
    }
    this.#best = new Float32Array(count);
    this.#found = new Float32Array(count);
    this.#wordMass = new Float32Array(count);
    this.#matchedMass = new Float32Array(count);
  }

  /** True for a word that stands in some phrase. */
  knows(word: string): boolean {
    return this.#lexicon.knows(word);
  }

  /** The best phrase for each thing that the words may mean, in no order. */
  search(query: readonly string[]): readonly Match[] {
    const asked = [...new Set(query)];
    const slots = asked.flatMap((word) => this.#slotOf(word, asked.length === 1));
    // Rare words first: a common one then adds to what they found only.
    slots.sort((a, b) => a.frequency - b.frequency);
    const touched: number[] = [];
    let total = 0;
    for (const slot of slots) {
      this.#addSlot(slot, touched);
      total += slot.weight;
    }
    let matches = total === 0 ? [] : this.#bestByTarget(touched, total, LEAST_COVERAGE);
    if (matches.length < FEW) matches = this.#bestByTarget(touched, total, LEAST_OF_FEW);
    for (const phrase of touched) {
      this.#found[phrase] = 0;
      this.#matchedMass[phrase] = 0;
    }
    return matches;
  }

  #slotOf(typed: string, isAlone: boolean): readonly Slot[] {
    const candidates = this.#lexicon.candidates(typed, (word) => this.#frequency(word), isAlone);
    let closest = 0;
    for (const { closeness } of candidates) closest = Math.max(closest, closeness);
    let near = 0;
    let frequency = 0;
    for (const { word, closeness } of candidates) {
      frequency += this.#frequency(word);
      if (closeness >= closest * NEARLY) near += this.#frequency(word);
    }
    if (near === 0) return [];
    const most = isWeak(typed) ? MOST_OF_WEAK : MOST_TELLING;
    const rarity = Math.min(most, Math.log(1 + this.#targets.length / near));
    const weight = rarity * (0.5 + closest / 2);
    return [{ candidates, frequency, weight }];
  }

  /** Adds up what each phrase holds of one typed word. */
  #addSlot({ candidates, frequency, weight }: Slot, touched: number[]): void {
    const isNarrow = frequency > MANY && touched.length > 0;
    const hit: number[] = [];
    for (const { word, closeness } of candidates) {
      const mass = closeness * this.#rarity(word);
      const end = this.#starts[word + 1] ?? 0;
      for (let at = this.#starts[word] ?? 0; at < end; at += 1) {
        const posting = this.#postings[at] ?? 0;
        const phrase = posting >> 2;
        if (isNarrow && this.#found[phrase] === 0) continue;
        const place = (posting & 3) as PlaceOfWord;
        const value = closeness * PLACES[place];
        const before = this.#best[phrase] ?? 0;
        if (before === 0) hit.push(phrase);
        if (value > before) this.#best[phrase] = value;
        if (place === 0 && mass > (this.#wordMass[phrase] ?? 0)) this.#wordMass[phrase] = mass;
      }
    }
    for (const phrase of hit) {
      if (this.#found[phrase] === 0) touched.push(phrase);
      add(this.#found, phrase, weight * (this.#best[phrase] ?? 0));
      add(this.#matchedMass, phrase, this.#wordMass[phrase] ?? 0);
      this.#best[phrase] = 0;
      this.#wordMass[phrase] = 0;
    }
  }

  #bestByTarget(touched: readonly number[], total: number, least: number): readonly Match[] {
    let mostFound = 0;
    for (const phrase of touched) mostFound = Math.max(mostFound, this.#found[phrase] ?? 0);
    const best = new Map<number, Match>();
    for (const phrase of touched) {
      const found = this.#found[phrase] ?? 0;
      if (found < mostFound * least) continue;
      const coverage = found / total;
      const share = Math.min(1, (this.#matchedMass[phrase] ?? 0) / (this.#masses[phrase] || 1));
      const score =
        coverage ** COVERAGE * (1 - SHARE + SHARE * share) * (this.#trusts[phrase] ?? 1);
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
