import { wordOf, wordsOf } from "./words.ts";

const IGNORED = -1;

/**
 * Splits texts into the numbers of their words. As `wordsOf` does, but each spelling is read once: a table of the
 * letters themselves tells the rest, so that a whole release is split without a string for each word.
 */
export class WordTable {
  readonly #idOf: (word: string) => number;
  /** By hash: number of a spelling + 1. */
  #slots = new Int32Array(1 << 12);
  /** Of each spelling where its letters begin, and the number of its word. */
  readonly #starts: number[] = [0];
  readonly #ids: number[] = [];
  #letters = new Uint8Array(1 << 14);

  constructor(idOf: (word: string) => number) {
    this.#idOf = idOf;
  }

  idsOf(text: string): number[] {
    const ids: number[] = [];
    return this.#split(text, ids) ? ids : wordsOf(text).map(this.#idOf);
  }

  /** False for what needs a closer look: accents, apostrophes, `(s)`. */
  #split(text: string, ids: number[]): boolean {
    for (let at = 0; at < text.length; at += 1) {
      const first = text.charCodeAt(at);
      if (first > 126 || first === APOSTROPHE) return false;
      if (first === BRACKET && /^\(e?s\)/.test(text.slice(at, at + 4))) return false;
      if (plain(first) === 0) continue;
      const start = at;
      let hash = 0;
      for (let letter = plain(first); letter > 0; letter = plain(text.charCodeAt(at))) {
        hash = (Math.imul(hash, 31) + letter) | 0;
        at += 1;
      }
      const id = this.#idAt(text, start, at, hash);
      if (id !== IGNORED) ids.push(id);
      // Of a decimal the whole number only.
      if (
        text[at] === "." &&
        isDigit(text.charCodeAt(at - 1)) &&
        isDigit(text.charCodeAt(at + 1))
      ) {
        while (isDigit(text.charCodeAt(at + 1))) at += 1;
      } else {
        // Looked at again: it may be an apostrophe.
        at -= 1;
      }
    }
    return true;
  }

  #idAt(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    for (let spelling = this.#slots[slot] ?? 0; spelling > 0; spelling = this.#slots[slot] ?? 0) {
      if (this.#isSpelling(spelling - 1, text, start, end))
        return this.#ids[spelling - 1] ?? IGNORED;
      slot = (slot + 1) & mask;
    }
    return this.#learn(text, start, end, slot);
  }

  #isSpelling(spelling: number, text: string, start: number, end: number): boolean {
    const from = this.#starts[spelling] ?? 0;
    if ((this.#starts[spelling + 1] ?? 0) - from !== end - start) return false;
    for (let at = start; at < end; at += 1) {
      if (this.#letters[from + at - start] !== plain(text.charCodeAt(at))) return false;
    }
    return true;
  }

  #learn(text: string, start: number, end: number, slot: number): number {
    const word = wordOf(text.slice(start, end).toLowerCase());
    const id = word === undefined ? IGNORED : this.#idOf(word);
    const from = this.#starts.at(-1) ?? 0;
    const to = from + end - start;
    if (to > this.#letters.length) {
      const larger = new Uint8Array(Math.max(to, this.#letters.length * 2));
      larger.set(this.#letters);
      this.#letters = larger;
    }
    for (let at = start; at < end; at += 1) {
      this.#letters[from + at - start] = plain(text.charCodeAt(at));
    }
    this.#starts.push(to);
    this.#ids.push(id);
    this.#slots[slot] = this.#ids.length;
    if (this.#ids.length * 2 > this.#slots.length) this.#grow();
    return id;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4);
    const mask = slots.length - 1;
    for (let spelling = 0; spelling < this.#ids.length; spelling += 1) {
      let hash = 0;
      for (let at = this.#starts[spelling] ?? 0; at < (this.#starts[spelling + 1] ?? 0); at += 1) {
        hash = (Math.imul(hash, 31) + (this.#letters[at] ?? 0)) | 0;
      }
      let slot = (hash ^ (hash >>> 15)) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = spelling + 1;
    }
    this.#slots = slots;
  }
}

const APOSTROPHE = 39;
const BRACKET = 40;

function isDigit(character: number): boolean {
  return character >= 48 && character <= 57;
}

/** The lower-case letter or the digit; 0 for anything else. */
function plain(character: number): number {
  if (character >= 97 && character <= 122) return character;
  if (character >= 65 && character <= 90) return character + 32;
  return isDigit(character) ? character : 0;
}
