import { describe, expect, it } from "vitest";
import { seededRandom, seedFrom, shuffled } from "./random.ts";

describe("seededRandom", () => {
  it("repeats its sequence for a seed and lies in [0, 1)", () => {
    const [a, b] = [seededRandom(7), seededRandom(7)];
    const sequence = Array.from({ length: 100 }, () => a());
    expect(sequence).toEqual(Array.from({ length: 100 }, () => b()));
    expect(Math.min(...sequence)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...sequence)).toBeLessThan(1);
  });

  it("differs from seed to seed", () => {
    expect(seededRandom(seedFrom("a"))()).not.toBe(seededRandom(seedFrom("b"))());
  });
});

describe("shuffled", () => {
  it("keeps every item and leaves the original alone", () => {
    const items = [1, 2, 3, 4, 5];
    const mixed = shuffled(items, seededRandom(3));
    expect(mixed.toSorted((a, b) => a - b)).toEqual(items);
    expect(items).toEqual([1, 2, 3, 4, 5]);
    expect(mixed).not.toEqual(items);
  });
});
