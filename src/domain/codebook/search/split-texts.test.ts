import fc from "fast-check";
import { expect, it } from "vitest";
import { splitTexts } from "./split-texts.ts";
import { numbersInRanges, wordsOf } from "./words.ts";

function split(texts: readonly string[]): readonly (readonly string[])[] {
  const numbers = new Map<string, number>();
  const { starts, ids } = splitTexts(texts, (word) => {
    numbers.set(word, numbers.get(word) ?? numbers.size);
    return numbers.get(word) ?? 0;
  });
  const words = [...numbers.keys()];
  return texts.map((_, at) =>
    [...ids.subarray(starts[at], starts[at + 1])].map((id) => words[id] ?? "?"),
  );
}

function plainly(texts: readonly string[]): readonly (readonly string[])[] {
  return texts.map((text) => [...wordsOf(text), ...numbersInRanges(text)]);
}

it.each([
  ["Pain in left knee", "small words"],
  ["Fractures of the arteries, Fractures", "plurals, twice"],
  ["Pain(s), toe(s), process(es)", "plurals in parentheses"],
  ["Crohn's disease; Hashimoto’s", "possessives"],
  ["Acné (excoriée)", "accents"],
  ["[BMI] 40.0-44.9, type II", "decimals, numerals and ranges"],
  ["Crohn's, stages 1-3", "ranges behind an apostrophe"],
  ["E.coli 3.x v.2", "dots that are no decimals"],
  ["", "nothing"],
])("splits %j as wordsOf does: %s", (text) => {
  const texts = ["Knee 1-2", text, "Straße", text, "left knee"];
  expect(split(texts)).toEqual(plainly(texts));
});

it("splits any texts as wordsOf does, however many words it has learned", () => {
  const text = fc.string({
    unit: fc.constantFrom(..."abcdesI '’(.)4-é".split("")),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
      expect(split(texts)).toEqual(plainly(texts));
    }),
    { seed: 7, numRuns: 400 },
  );
});

it("keeps thousands of spellings apart", () => {
  const texts = Array.from({ length: 9000 }, (_, at) => `w${at.toString(36)} ${at}`);
  expect(split(texts)).toEqual(plainly(texts));
});
