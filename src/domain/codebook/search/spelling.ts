import { soundOf } from "./sound.ts";

/** How many slips a word may have that sounds so long. */
export function mostSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 11 ? 2 : 3;
}

/** One bit for each letter that occurs: a slip changes two of them at most. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

export function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What a comparison holds in one machine word; longer words are compared by their beginnings. */
const LONGEST = 30;

export interface Misspelling {
  /** Number of the known word. */
  readonly word: number;
  readonly slips: number;
  /** Only the beginning of the known word was typed. */
  readonly isBeginning: boolean;
}

/** Known words by their sound, in flat arrays, to be compared with a misspelt one. */
export class Spellings {
  readonly #bySound = new Map<string, number[]>();
  readonly #bits: Int32Array;
  readonly #starts: Int32Array;
  readonly #letters: Uint8Array;
  /** Of each letter, in which places of the typed word it stands. */
  readonly #places = new Int32Array(256);

  constructor(words: readonly string[]) {
    const sounds = words.map((word) => soundOf(word).slice(0, LONGEST));
    this.#bits = Int32Array.from(sounds, letterBits);
    this.#starts = new Int32Array(sounds.length + 1);
    this.#letters = new Uint8Array(sounds.reduce((sum, { length }) => sum + length, 0));
    let end = 0;
    sounds.forEach((sound, word) => {
      for (let at = 0; at < sound.length; at += 1) this.#letters[end + at] = sound.charCodeAt(at);
      end += sound.length;
      this.#starts[word + 1] = end;
      const alike = this.#bySound.get(sound);
      if (alike) alike.push(word);
      else this.#bySound.set(sound, [word]);
    });
  }

  /** Words that sound just as what was typed. */
  alike(typed: string): readonly number[] {
    return this.#bySound.get(soundOf(typed).slice(0, LONGEST)) ?? [];
  }

  /**
   * Words within a few slips (a letter more, less, or another one; two that changed places), and those whose
   * beginning is.
   */
  near(typed: string): readonly Misspelling[] {
    const sound = soundOf(typed).slice(0, LONGEST);
    const most = mostSlips(sound.length);
    if (most === 0) return [];
    const bits = letterBits(sound);
    const found: Misspelling[] = [];
    for (let at = 0; at < sound.length; at += 1) {
      const letter = sound.charCodeAt(at);
      this.#places[letter] = (this.#places[letter] ?? 0) | (1 << at);
    }
    for (let word = 0; word < this.#bits.length; word += 1) {
      const start = this.#starts[word] ?? 0;
      const length = (this.#starts[word + 1] ?? 0) - start;
      if (length < sound.length - most) continue;
      if (countBits(bits & ~(this.#bits[word] ?? 0)) > most) continue;
      const isLonger = length > sound.length + most;
      if (isLonger && sound.length < SHORTEST_BEGINNING) continue;
      const slips = this.#slips(sound.length, start, isLonger ? sound.length + most : length);
      const whole = isLonger ? Infinity : slips & 0xff;
      if (whole <= most) found.push({ word, slips: whole, isBeginning: false });
      else if (sound.length >= SHORTEST_BEGINNING && slips >> 8 < most) {
        found.push({ word, slips: slips >> 8, isBeginning: true });
      }
    }
    for (let at = 0; at < sound.length; at += 1) this.#places[sound.charCodeAt(at)] = 0;
    return found;
  }

  /**
   * Slips against the whole known word in the low byte, against its best beginning above; by Hyyrö's bit-parallel
   * form of the optimal string alignment distance.
   */
  #slips(typed: number, start: number, length: number): number {
    const last = 1 << (typed - 1);
    let plus = -1;
    let minus = 0;
    let diagonal = 0;
    let before = 0;
    let slips = typed;
    let least = typed;
    for (let at = 0; at < length; at += 1) {
      const here = this.#places[this.#letters[start + at] ?? 0] ?? 0;
      const swapped = ((~diagonal & here) << 1) & before;
      diagonal = (((here & plus) + plus) ^ plus) | here | minus | swapped;
      let up = minus | ~(diagonal | plus);
      let down = diagonal & plus;
      if (up & last) slips += 1;
      else if (down & last) slips -= 1;
      if (slips < least) least = slips;
      up = (up << 1) | 1;
      down <<= 1;
      plus = down | ~(diagonal | up);
      minus = up & diagonal;
      before = here;
    }
    return (least << 8) | slips;
  }
}

const SHORTEST_BEGINNING = 6;
