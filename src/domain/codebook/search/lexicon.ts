import { Spellings } from "./spelling.ts";
import { rootOf } from "./words.ts";

/** A word of the book that a typed word may stand for. */
export interface Candidate {
  readonly word: number;
  /** 1 for the very word, less for a relative, a beginning or a misspelling. */
  readonly closeness: number;
}

const RELATED = 0.92;
const EQUIVALENT = 0.95;
const SOUNDS_ALIKE = 0.93;
const WIDER = 0.6;
/** More beginnings than these would be noise: the commonest words are kept. */
const MOST_BEGINNINGS = 60;
/** The same by the number of letters, where nothing else was typed. */
const MOST_OF_FEW_LETTERS = [0, 8, 20, 40];
const MOST_MISSPELT = 12;

/** Words that stand for one another. */
export interface Kinship {
  /** Groups of words that mean the same. */
  readonly equivalents: readonly (readonly string[])[];
  /** A part and its whole. */
  readonly wider: readonly (readonly [string, string])[];
}

export const NO_KINSHIP: Kinship = { equivalents: [], wider: [] };

/** The words of all phrases, numbered, and the ways to find them. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #words: string[] = [];
  readonly #byRoot = new Map<string, number[]>();
  /** What means the same in this field: `kidney` and `renal`. */
  readonly #equivalents = new Map<string, readonly string[]>();
  readonly #wider = new Map<string, string>();
  #sorted: readonly number[] = [];
  /** Made when the first misspelt word comes. */
  #spellings: Spellings | undefined;

  /** The number of a word, given out when it is new. */
  idOf(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#ids.set(word, id);
    this.#words.push(word);
    return id;
  }

  get size(): number {
    return this.#words.length;
  }

  knows(word: string): boolean {
    return this.#ids.has(word);
  }

  /** Call it once, when every word is in. */
  finish({ equivalents, wider }: Kinship = NO_KINSHIP): void {
    const words = this.#words;
    words.forEach((word, id) => {
      const root = rootOf(word);
      const relatives = this.#byRoot.get(root);
      if (relatives) relatives.push(id);
      else this.#byRoot.set(root, [id]);
    });
    this.#sorted = [...words].sort().map((word) => this.idOf(word));
    for (const [part, whole] of wider) this.#wider.set(part, whole);
    for (const group of equivalents) {
      for (const word of group) {
        const known = this.#equivalents.get(word) ?? [];
        this.#equivalents.set(word, [...known, ...group.filter((other) => other !== word)]);
      }
    }
  }

  /** What a typed word may stand for; `frequency` tells in how many phrases a word stands. */
  candidates(
    typed: string,
    frequency: (word: number) => number,
    isAlone = false,
  ): readonly Candidate[] {
    const found = new Map<number, number>();
    const take = (word: number, closeness: number) => {
      if (closeness > (found.get(word) ?? 0)) found.set(word, closeness);
    };
    const exact = this.#ids.get(typed);
    if (exact !== undefined) take(exact, 1);
    const same = this.#equivalents.get(typed) ?? [];
    for (const other of same) {
      const id = this.#ids.get(other);
      if (id !== undefined) take(id, EQUIVALENT);
    }
    const whole = this.#ids.get(this.#wider.get(typed) ?? "");
    if (whole !== undefined) take(whole, WIDER);
    const isKnown = exact !== undefined || same.length > 0;
    if (typed.length > 3) {
      for (const word of this.#byRoot.get(rootOf(typed)) ?? []) take(word, RELATED);
    }
    // A whole word that is known does not stand for the longer ones that it begins.
    const asBeginning = isKnown ? 0.35 : 0.6;
    for (const word of this.#beginningWith(typed, frequency, isAlone)) {
      take(word, asBeginning + (0.35 * typed.length) / this.#lengthOf(word));
    }
    if (!isKnown) this.#takeMisspelt(typed, frequency, take);
    return [...found].map(([word, closeness]) => ({ word, closeness }));
  }

  #lengthOf(word: number): number {
    return this.#words[word]?.length ?? 1;
  }

  #beginningWith(
    prefix: string,
    frequency: (word: number) => number,
    isAlone: boolean,
  ): readonly number[] {
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
    const most = (isAlone ? MOST_OF_FEW_LETTERS[prefix.length] : undefined) ?? MOST_BEGINNINGS;
    if (found.length <= most) return found;
    return found.sort((a, b) => frequency(b) - frequency(a)).slice(0, most);
  }

  /** Known words that sound alike, or else within a few slips; the last word of a query may still be unfinished. */
  #takeMisspelt(
    typed: string,
    frequency: (word: number) => number,
    take: (word: number, closeness: number) => void,
  ): void {
    if (typed.length < 4) return;
    const withEquivalents = (word: number, closeness: number) => {
      take(word, closeness);
      for (const other of this.#equivalents.get(this.#words[word] ?? "") ?? []) {
        const id = this.#ids.get(other);
        if (id !== undefined) take(id, closeness * EQUIVALENT);
      }
    };
    this.#spellings ??= new Spellings(this.#words);
    const alike = this.#spellings.alike(typed);
    for (const word of alike) withEquivalents(word, SOUNDS_ALIKE);
    if (alike.length > 0) return;
    const found = this.#spellings.near(typed).map(({ word, slips, isBeginning }) => {
      const firstLetter = typed[0] === this.#words[word]?.[0] ? 0 : 0.1;
      const unfinished = isBeginning ? 0.15 : 0;
      const closeness = 0.9 - (0.9 * slips) / typed.length - firstLetter - unfinished;
      // Of two that are as close, the commoner word is meant.
      return { word, closeness: closeness + 0.01 * Math.log(frequency(word)) };
    });
    found.sort((a, b) => b.closeness - a.closeness);
    const least = Math.max(0.3, (found[0]?.closeness ?? 0) - 0.15);
    for (const { word, closeness } of found.slice(0, MOST_MISSPELT)) {
      if (closeness >= least) withEquivalents(word, closeness);
    }
  }
}
