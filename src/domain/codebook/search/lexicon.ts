import { countBits, letterBits, mostSlips, slipsBetween } from "./spelling.ts";
import { rootOf } from "./words.ts";

/** A word of the book that a typed word may stand for. */
export interface Candidate {
  readonly word: number;
  /** 1 for the very word, less for a relative, a beginning or a misspelling. */
  readonly closeness: number;
}

const RELATED = 0.92;
/** More beginnings than these would be noise: the commonest words are kept. */
const MOST_BEGINNINGS = 60;
const MOST_MISSPELT = 12;

/** The words of all phrases, numbered, and the ways to find them. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #byRoot = new Map<string, number[]>();
  #sorted: readonly number[] = [];
  #bits = new Int32Array(0);

  /** The number of a word, given out when it is new. */
  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    const root = rootOf(word);
    const relatives = this.#byRoot.get(root);
    if (relatives) relatives.push(id);
    else this.#byRoot.set(root, [id]);
    return id;
  }

  get size(): number {
    return this.#words.length;
  }

  /** Call it once, when every word is in. */
  finish(): void {
    const words = this.#words;
    this.#sorted = words
      .map((_, id) => id)
      .sort((a, b) => ((words[a] ?? "") < (words[b] ?? "") ? -1 : 1));
    this.#bits = Int32Array.from(words, letterBits);
  }

  /** What a typed word may stand for; `frequency` tells in how many phrases a word stands. */
  candidates(typed: string, frequency: (word: number) => number): readonly Candidate[] {
    const found = new Map<number, number>();
    const take = (word: number, closeness: number) => {
      if (closeness > (found.get(word) ?? 0)) found.set(word, closeness);
    };
    const exact = this.#ids.get(typed);
    if (exact !== undefined) take(exact, 1);
    if (typed.length > 3) {
      for (const word of this.#byRoot.get(rootOf(typed)) ?? []) take(word, RELATED);
    }
    // A whole word that is known does not stand for the longer ones that it begins.
    const asBeginning = exact === undefined ? 0.6 : 0.35;
    for (const word of this.#beginningWith(typed, frequency)) {
      take(word, asBeginning + (0.35 * typed.length) / this.#lengthOf(word));
    }
    if (found.size === 0) {
      for (const { word, closeness } of this.#misspelt(typed)) take(word, closeness);
    }
    return [...found].map(([word, closeness]) => ({ word, closeness }));
  }

  #lengthOf(word: number): number {
    return this.#words[word]?.length ?? 1;
  }

  #beginningWith(prefix: string, frequency: (word: number) => number): readonly number[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[this.#sorted[middle] ?? 0] ?? "") < prefix) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#words[this.#sorted[end] ?? -1]?.startsWith(prefix)) end += 1;
    const found = this.#sorted.slice(low, end);
    if (found.length <= MOST_BEGINNINGS) return found;
    return found.sort((a, b) => frequency(b) - frequency(a)).slice(0, MOST_BEGINNINGS);
  }

  /** Known words within a few slips, closest first; the last word of a query may still be unfinished. */
  #misspelt(typed: string): readonly Candidate[] {
    const most = mostSlips(typed.length);
    if (most === 0) return [];
    const bits = letterBits(typed);
    const found: Candidate[] = [];
    for (let word = 0; word < this.#words.length; word += 1) {
      const known = this.#words[word] ?? "";
      const spread = known.length - typed.length;
      if (spread < -most || countBits(bits & ~(this.#bits[word] ?? 0)) > most) continue;
      const whole = spread <= most ? slipsBetween(typed, known, most) : undefined;
      const slips =
        whole ?? (typed.length > 5 ? slipsBetween(typed, known, most - 1, true) : undefined);
      if (slips === undefined) continue;
      const firstLetter = typed[0] === known[0] ? 0 : 0.1;
      const unfinished = whole === undefined ? 0.1 : 0;
      const closeness = 0.9 - (0.9 * slips) / typed.length - firstLetter - unfinished;
      if (closeness > 0.3) found.push({ word, closeness });
    }
    found.sort((a, b) => b.closeness - a.closeness);
    const best = found[0]?.closeness ?? 0;
    return found.slice(0, MOST_MISSPELT).filter(({ closeness }) => closeness >= best - 0.15);
  }
}
