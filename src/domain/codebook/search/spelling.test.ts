import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBits, letterBits, mostSlips, Spellings } from "./spelling.ts";

const words = ["fracture", "arthropathy", "concussion", "left", "immunization"];
const spellings = new Spellings(words);

describe("near", () => {
  it.each([
    ["fractur", "fracture", 1, false, "a letter less"],
    ["fractuure", "fracture", 0, false, "a letter twice is no slip"],
    ["fradture", "fracture", 1, false, "another letter"],
    ["fratcure", "fracture", 1, false, "neighbors that changed places"],
    ["arhtrop", "arthropathy", 0, true, "the sound of an unfinished word"],
    ["concusion", "concussion", 0, false, "one letter of two"],
  ])("takes %s for %s: %i slips, unfinished %s (%s)", (typed, known, slips, isBeginning) => {
    expect(spellings.near(typed)).toEqual([{ word: words.indexOf(known), slips, isBeginning }]);
  });

  it.each([
    ["lft", "too short to guess"],
    ["zzzzzzz", "nothing like it"],
    ["fragment", "too many slips"],
    ["", "nothing"],
  ])("finds nothing near %j: %s", (typed) => {
    expect(spellings.near(typed)).toEqual([]);
  });

  it("compares one word as if there had been none before", () => {
    spellings.near("concusion");
    expect(spellings.near("fratcure")).toHaveLength(1);
  });

  it("agrees with the textbook's table of distances", () => {
    // Consonants that no rule of sound changes, none twice in a row.
    const word = fc
      .array(fc.constantFrom("b", "d", "t", "m", "k", "l"), { minLength: 5, maxLength: 12 })
      .map((letters) => letters.join("").replace(/(.)\1+/g, "$1"));
    fc.assert(
      fc.property(word, word, (known, typed) => {
        const slips = slipsByTable(typed, known);
        const found = new Spellings([known]).near(typed).find(({ isBeginning }) => !isBeginning);
        const most = mostSlips(typed.length);
        expect(found?.slips).toBe(most > 0 && slips <= most ? slips : undefined);
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});

it("finds words that sound alike", () => {
  expect(spellings.alike("imunisation")).toEqual([4]);
  expect(spellings.alike("imune")).toEqual([]);
});

it.each([
  [3, 0],
  [4, 1],
  [6, 2],
  [11, 3],
])("lets a word of %i letters have %i slips", (length, slips) => {
  expect(mostSlips(length)).toBe(slips);
});

it("counts the letters that two words do not share", () => {
  expect(countBits(letterBits("knee") & ~letterBits("keen"))).toBe(0);
  expect(countBits(letterBits("knee") & ~letterBits("heel"))).toBe(2);
});

function slipsByTable(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_unused, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1) {
    for (let column = 1; column <= b.length; column += 1) {
      const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const line = table[row] ?? [];
      line[column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1),
        row > 1 && column > 1 && isSwap ? at(row - 2, column - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}
