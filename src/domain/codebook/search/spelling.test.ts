import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countBits, letterBits, mostSlips, slipsBetween } from "./spelling.ts";

/** Damerau's distance (optimal string alignment) straight from its definition. */
function naiveDistance(a: string, b: string): number {
  if (a === "" || b === "") return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const options = [
    naiveDistance(a.slice(0, -1), b) + 1,
    naiveDistance(a, b.slice(0, -1)) + 1,
    naiveDistance(a.slice(0, -1), b.slice(0, -1)) + same,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    options.push(naiveDistance(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...options);
}

const word = fc.stringMatching(/^[abc]{0,6}$/);

describe("slipsBetween", () => {
  it.each<[string, string, number | undefined, string]>([
    ["concusion", "concussion", 1, "a letter is missing"],
    ["pnuemonia", "pneumonia", 1, "two letters changed places"],
    ["athritis", "arthritis", 1, "a letter is missing inside"],
    ["diabeties", "diabete", 2, "two too many"],
    ["knee", "knee", 0, "no slip"],
    ["knee", "ulna", undefined, "another word"],
  ])("%s for %s: %s (%s)", (typed, known, slips) => {
    expect(slipsBetween(typed, known, 2)).toBe(slips);
  });

  it("counts against the beginning of a longer word", () => {
    expect(slipsBetween("pnuemo", "pneumonia", 1, true)).toBe(1);
    expect(slipsBetween("pnuemo", "pneumonia", 1)).toBeUndefined();
  });

  it("agrees with the definition of the distance", () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = naiveDistance(a, b);
        expect(slipsBetween(a, b, 2)).toBe(distance <= 2 ? distance : undefined);
      }),
      { seed: 20261001, numRuns: 300 },
    );
  });

  it("finds the closest beginning of a word", () => {
    fc.assert(
      fc.property(word, word, (typed, known) => {
        const beginnings = Array.from({ length: known.length + 1 }, (_, end) =>
          known.slice(0, end),
        );
        const closest = Math.min(...beginnings.map((each) => naiveDistance(typed, each)));
        expect(slipsBetween(typed, known, 2, true)).toBe(closest <= 2 ? closest : undefined);
      }),
      { seed: 20261002, numRuns: 300 },
    );
  });

  it("does not read beyond its table for a word of any length", () => {
    expect(slipsBetween("a".repeat(500), "a".repeat(500), 3)).toBeUndefined();
  });
});

it("never passes over a word within reach by its letters", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const missing = countBits(letterBits(a) & ~letterBits(b));
      expect(missing).toBeLessThanOrEqual(naiveDistance(a, b));
    }),
    { seed: 20261003, numRuns: 300 },
  );
});

it.each([
  [3, 0],
  [4, 1],
  [6, 2],
  [11, 3],
])("forgives a word of %i letters %i slips", (length, slips) => {
  expect(mostSlips(length)).toBe(slips);
});
