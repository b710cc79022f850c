import type { Synonyms } from "../edition.ts";
import { rawWordsOf, rootOf, wordsOf } from "./words.ts";

/** One way to read a query: its words, and how sure the reading is (up to 1). */
export interface Reading {
  readonly words: readonly string[];
  readonly trust: number;
}

/** What was typed counts a little less than what a saying of the content says that it means. */
const AS_TYPED = 0.96;
const MOST_READINGS = 4;

type Meanings = ReadonlyMap<string, readonly string[]>;

/**
 * Reads queries with what people say replaced by what the book says: as they stand, and with their abbreviations
 * written out; longer sayings before shorter ones, in any order of their words. What was typed is a reading as well.
 */
export function createReader({
  synonyms,
  abbreviations,
}: Synonyms): (query: string) => readonly Reading[] {
  const short = [meaningsOf(abbreviations)];
  const long = [meaningsOf(synonyms)];
  const all = [...long, ...short];
  return (query) => {
    const raw = rawWordsOf(query);
    const typed = raw.join(" ");
    const texts = [
      ...replaceSayings(raw, all),
      ...replaceSayings(raw, short).flatMap((text) => replaceSayings(text, long)),
    ].map((text) => text.join(" "));
    const read = [...new Set(texts)].filter((text) => text !== typed).slice(0, MOST_READINGS);
    return [
      ...read.map((text) => ({ words: wordsOf(text), trust: 1 })),
      { words: wordsOf(typed), trust: read.length > 0 ? AS_TYPED : 1 },
    ];
  };
}

/** The sayings of both. */
export function joinSynonyms(a: Synonyms, b: Synonyms): Synonyms {
  return {
    synonyms: [...a.synonyms, ...b.synonyms],
    abbreviations: [...a.abbreviations, ...b.abbreviations],
    equivalents: [...(a.equivalents ?? []), ...(b.equivalents ?? [])],
    wider: [...(a.wider ?? []), ...(b.wider ?? [])],
  };
}

function meaningsOf(sayings: Synonyms["synonyms"]): Meanings {
  const meanings = new Map<string, string[]>();
  for (const { say, means } of sayings) {
    const key = sayingKey(rawWordsOf(say));
    const known = meanings.get(key);
    if (known) known.push(means);
    else meanings.set(key, [means]);
  }
  return meanings;
}

/** No saying has more words. */
const LONGEST_SAYING = 6;

/** Every reading of a text in which a saying stands for each of its meanings. */
function replaceSayings(
  raw: readonly string[],
  meanings: readonly Meanings[],
): readonly (readonly string[])[] {
  let readings: (readonly string[])[] = [[]];
  for (let at = 0; at < raw.length;) {
    const { length, texts } = sayingAt(raw, at, meanings) ?? {
      length: 1,
      texts: [raw[at] ?? ""],
    };
    readings = readings.flatMap((begun) => texts.map((text) => [...begun, ...rawWordsOf(text)]));
    at += length;
  }
  return readings;
}

function sayingAt(
  raw: readonly string[],
  at: number,
  meanings: readonly Meanings[],
): { readonly length: number; readonly texts: readonly string[] } | undefined {
  if (isSmall(raw[at] ?? "")) return undefined;
  for (let length = Math.min(LONGEST_SAYING, raw.length - at); length > 0; length -= 1) {
    const key = sayingKey(raw.slice(at, at + length));
    const texts = meanings.flatMap((each) => each.get(key) ?? []);
    if (texts.length > 0) return { length, texts };
  }
  return undefined;
}

const SMALL = new Set("a an and or of the in on at to for with by from".split(" "));

function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/** Forms of a word are one saying; neither the order of its words counts nor a small word among them. */
function sayingKey(words: readonly string[]): string {
  const telling = words.filter((word) => !isSmall(word));
  return (telling.length > 0 ? telling : words)
    .map((word) => (word.length > 3 ? rootOf(word.replace(/s$/, "")) : word))
    .sort()
    .join(" ");
}
