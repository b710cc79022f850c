import type { Synonyms } from "../edition.ts";
import { isIgnored, rawWordsOf, wordsOf } from "./words.ts";

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
 * Reads queries with what people say replaced by what the book says: abbreviations first, then sayings, longer ones
 * before shorter ones, in any order of their words. What was typed is a reading as well.
 */
export function createReader({
  synonyms,
  abbreviations,
}: Synonyms): (query: string) => readonly Reading[] {
  const passes = [meaningsOf(abbreviations), meaningsOf(synonyms)];
  return (query) => {
    const raw = rawWordsOf(query);
    let texts: readonly (readonly string[])[] = [raw];
    for (const meanings of passes) {
      texts = texts.flatMap((text) => replaceSayings(text, meanings)).slice(0, MOST_READINGS);
    }
    const typed = raw.join(" ");
    const read = texts.map((text) => text.join(" ")).filter((text) => text !== typed);
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
  meanings: Meanings,
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
  meanings: Meanings,
): { readonly length: number; readonly texts: readonly string[] } | undefined {
  if (isIgnored(raw[at] ?? "")) return undefined;
  for (let length = Math.min(LONGEST_SAYING, raw.length - at); length > 0; length -= 1) {
    const texts = meanings.get(sayingKey(raw.slice(at, at + length)));
    if (texts) return { length, texts };
  }
  return undefined;
}

/** Singular and plural are one saying; neither the order of its words counts nor a small word among them. */
function sayingKey(words: readonly string[]): string {
  const telling = words.filter((word) => !isIgnored(word));
  return (telling.length > 0 ? telling : words)
    .map((word) => (word.length > 3 ? word.replace(/s$/, "") : word))
    .sort()
    .join(" ");
}
