import fc from "fast-check";
import { expect, it } from "vitest";
import { WordTable } from "./word-table.ts";
import { wordsOf } from "./words.ts";

function aTable() {
  const words: string[] = [];
  const table = new WordTable((word) => {
    if (!words.includes(word)) words.push(word);
    return words.indexOf(word);
  });
  return (text: string) => table.idsOf(text).map((id) => words[id]);
}

it.each([
  ["Pain in left knee", "small words"],
  ["Fractures of the arteries, Fractures", "plurals, twice"],
  ["Pain(s), toe(s), process(es)", "plurals in parentheses"],
  ["Crohn's disease; Hashimoto’s", "possessives"],
  ["Acné (excoriée)", "accents"],
  ["[BMI] 40.0-44.9, type II", "decimals and numerals"],
  ["E.coli 3.x v.2", "dots that are no decimals"],
  ["", "nothing"],
])("splits %j as wordsOf does: %s", (text) => {
  expect(aTable()(text)).toEqual(wordsOf(text));
});

it("splits any text as wordsOf does, however many words it has learned", () => {
  const split = aTable();
  const text = fc.string({ unit: fc.constantFrom(..."abcdsI '’(.)4-é".split("")), maxLength: 60 });
  fc.assert(
    fc.property(text, (any) => {
      expect(split(any)).toEqual(wordsOf(any));
    }),
    { seed: 11, numRuns: 3000 },
  );
});
