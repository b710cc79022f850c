import { firstHash, HashNumbers, secondHash } from "../../../lib/hash-numbers.ts";
import { numbersInRanges, wordOf, wordsOf } from "./words.ts";

/** The words of many texts, by number. */
export interface TextWords {
  /** Of each text where its words begin in `ids`, and where the last one's end. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

const IGNORED = -1;

/**
 * Splits texts as `wordsOf` does, the numbers in their ranges behind. All letters are read in one loop and a spelling
 * is known by its hash once it was seen, so that a whole release is split without a string for each word.
 */
export function splitTexts(texts: readonly string[], idOf: (word: string) => number): TextWords {
  const letters = new TextEncoder().encode(`${texts.join("\0")}\0`);
  const spellings = new HashNumbers();
  /** Of each spelling the number of its word. */
  const known: number[] = [];
  const starts = new Int32Array(texts.length + 1);
  // A word has a letter, and one behind it; what is added from ranges may need more.
  let ids = new Int32Array((letters.length >> 1) + 1);
  let end = 0;
  const put = (id: number) => {
    if (end === ids.length) {
      const longer = new Int32Array(ids.length * 2);
      longer.set(ids);
      ids = longer;
    }
    ids[end] = id;
    end += 1;
  };
  let text = 0;
  let begin = 0;
  let hasDigit = false;
  let isPlain = true;
  for (let at = 0; at < letters.length; at += 1) {
    const start = at;
    let first = 0;
    let second = 0;
    let letter = PLAIN[letters[at] ?? 0] ?? 0;
    while (letter > 0) {
      if (letter < LETTER_A) hasDigit = true;
      first = firstHash(first, letter);
      second = secondHash(second, letter);
      at += 1;
      letter = PLAIN[letters[at] ?? 0] ?? 0;
    }
    if (at > start) {
      const spelling = spellings.numberOf(first, second);
      if (spelling === known.length) {
        const word = wordOf((texts[text] ?? "").slice(start - begin, at - begin).toLowerCase());
        known.push(word === undefined ? IGNORED : idOf(word));
      }
      const id = known[spelling] ?? IGNORED;
      if (id !== IGNORED) put(id);
    }
    const behind = letters[at] ?? 0;
    if (behind === END) {
      const whole = texts[text] ?? "";
      if (!isPlain) {
        end = starts[text] ?? 0;
        for (const word of wordsOf(whole)) put(idOf(word));
      }
      if (hasDigit) for (const number of numbersInRanges(whole)) put(idOf(number));
      text += 1;
      starts[text] = end;
      begin = at + 1;
      hasDigit = false;
      isPlain = true;
    } else if (behind > 126 || behind === APOSTROPHE) {
      isPlain = false;
      // The letters behind are no longer where they are in the text.
      while (letters[at + 1] !== END) at += 1;
      hasDigit = true;
    } else if (behind === BRACKET) {
      if (isPlural(letters, at)) isPlain = false;
    } else if (behind === DOT && isDigit(letters[at - 1]) && isDigit(letters[at + 1])) {
      // Of a decimal the whole number only.
      while (isDigit(letters[at + 1])) at += 1;
    }
  }
  return { starts, ids: ids.slice(0, end) };
}

/** Stands in no text. */
const END = 0;
const APOSTROPHE = 39;
const BRACKET = 40;
const CLOSING = 41;
const DOT = 46;
const LETTER_A = 97;
const LETTER_E = 101;
const LETTER_S = 115;

/** By character: the lower-case letter or the digit; 0 for anything else. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, character) => {
  if (character >= 65 && character <= 90) return character + 32;
  return (character >= 97 && character <= 122) || isDigit(character) ? character : 0;
});

function isDigit(character = 0): boolean {
  return character >= 48 && character <= 57;
}

/** `(s)` or `(es)` */
function isPlural(letters: Uint8Array, at: number): boolean {
  const next = letters[at + 1] === LETTER_E ? at + 2 : at + 1;
  return letters[next] === LETTER_S && letters[next + 1] === CLOSING;
}
