import { firstHash, HashNumbers, secondHash } from "../../../lib/hash-numbers.ts";
import { Lexicon, NO_KINSHIP, type Kinship } from "./lexicon.ts";
import { PhraseIndex, type PlaceOfWord } from "./phrase-index.ts";
import { splitTexts, type TextWords } from "./split-texts.ts";

/** What something is found by; texts by their numbers. */
export interface Phrase {
  readonly target: number;
  /** Its own texts: words that are not asked for count against it. */
  readonly own: readonly number[];
  /** What may stand in it or not: nonessential modifiers, other forms of a word. */
  readonly near?: readonly number[];
  /** What stands around it and helps, such as the headings above. */
  readonly context: readonly number[];
  /** One more of the same. */
  readonly heading?: number;
  /** Up to 1: how surely it leads there. */
  readonly trust: number;
}

const NONE: readonly number[] = [];

/** Collects the phrases of an index; `finish` makes it ready to be searched. */
export class PhraseIndexBuilder {
  readonly #lexicon = new Lexicon();
  readonly #words: TextWords;
  readonly #keys = new HashNumbers();
  readonly #targets: number[] = [];
  readonly #trusts: number[] = [];
  #pairs = new Int32Array(1 << 20);
  #end = 0;
  /** Of each word the number behind the phrase that had it last. */
  readonly #seen: Int32Array;

  constructor(texts: readonly string[]) {
    this.#words = splitTexts(texts, (word) => this.#lexicon.idOf(word));
    this.#seen = new Int32Array(this.#lexicon.size);
  }

  /** Texts of the same words in the same order have the same key. */
  keyOf(text: number): number {
    const { starts, ids } = this.#words;
    let first = 0;
    let second = 0;
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const character = (ids[at] ?? 0) + 1;
      first = firstHash(first, character);
      second = secondHash(second, character);
    }
    return this.#keys.numberOf(first, second);
  }

  /** Returns the phrase's number. */
  add({ target, own, near = NONE, context, heading, trust }: Phrase): number {
    const phrase = this.#targets.push(target) - 1;
    this.#trusts.push(trust);
    for (const text of own) this.#pair(text, phrase, 0);
    for (const text of near) this.#pair(text, phrase, 1);
    for (const text of context) this.#pair(text, phrase, 2);
    if (heading !== undefined) this.#pair(heading, phrase, 2);
    return phrase;
  }

  finish(kinship: Kinship = NO_KINSHIP): PhraseIndex {
    this.#lexicon.finish(kinship);
    return new PhraseIndex(
      this.#lexicon,
      this.#targets,
      this.#trusts,
      this.#pairs.subarray(0, this.#end),
    );
  }

  #pair(text: number, phrase: number, place: PlaceOfWord): void {
    const { starts, ids } = this.#words;
    const last = starts[text + 1] ?? 0;
    const first = starts[text] ?? 0;
    if (this.#end + (last - first) * 2 > this.#pairs.length) {
      const larger = new Int32Array(this.#pairs.length * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    const pairs = this.#pairs;
    const seen = this.#seen;
    const posting = phrase * 4 + place;
    let end = this.#end;
    for (let at = first; at < last; at += 1) {
      const word = ids[at] ?? 0;
      if (seen[word] === phrase + 1) continue;
      seen[word] = phrase + 1;
      pairs[end] = word;
      pairs[end + 1] = posting;
      end += 2;
    }
    this.#end = end;
  }
}
