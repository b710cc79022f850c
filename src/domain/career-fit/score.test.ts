import { describe, expect, it } from "vitest";
import { scoreSide } from "./score.ts";
import type { AnsweredItem, AnswerValue, Weight } from "./types.ts";

function answeredWith(...pairs: readonly (readonly [Weight, AnswerValue])[]): AnsweredItem[] {
  return pairs.map(([coder, value], index) => ({
    item: {
      id: `item-${index}`,
      family: "rules",
      keyed: "forward",
      weights: { coder, biller: 0 },
    },
    value,
  }));
}

describe("scoreSide, worked by hand", () => {
  it.each([
    { why: "one strong like", answers: [[2, 5]], points: 100 },
    { why: "one strong dislike", answers: [[2, 1]], points: 0 },
    { why: "a like of what speaks against", answers: [[-2, 5]], points: 0 },
    { why: "a dislike of what speaks against", answers: [[-1, 1]], points: 100 },
    { why: "the middle moves nothing", answers: [[2, 3]], points: 50 },
    // (2·1 + 1·(-½)) / 3 = ½ → 50 + 25
    {
      why: "a heavy like and a light dislike",
      answers: [
        [2, 5],
        [1, 2],
      ],
      points: 75,
    },
    // (2·½ + 2·0) / 4 = ¼ → 50 + 12.5
    {
      why: "a mild like beside the middle",
      answers: [
        [2, 4],
        [-2, 3],
      ],
      points: 62.5,
    },
  ] as const)("$why gives $points points", ({ answers, points }) => {
    expect(scoreSide(answeredWith(...answers), "coder").points).toBeCloseTo(points, 10);
  });

  it("computes the standard error of a heavy like and a light dislike as on paper", () => {
    // mean ½; Σ|w|y² = 2·1 + 1·¼ = 2.25; variance (2.25 − 3·¼ + 4·½) / (3 + 4) = 3.5 / 7 = ½;
    // effective number 3² / (2² + 1²) = 1.8; 50·√(0.5 / 1.8) = 26.35
    const score = scoreSide(answeredWith([2, 5], [1, 2]), "coder");
    expect(score.standardError).toBeCloseTo(26.3523, 4);
    expect(score.low).toBeCloseTo(75 - 1.2816 * 26.3523, 3);
    expect(score.high).toBe(100);
  });

  it("knows nothing, from 0 to 100, when no answer counts for the side", () => {
    expect(scoreSide(answeredWith([2, 5]), "biller")).toEqual({
      points: 50,
      low: 0,
      high: 100,
      standardError: 50,
    });
  });

  it("draws a wider band over fewer answers of the same kind", () => {
    const four = answeredWith([2, 4], [2, 4], [2, 4], [2, 4]);
    const widths = [4, 3, 2, 1].map((count) => {
      const { low, high } = scoreSide(four.slice(0, count), "coder");
      return high - low;
    });
    expect(widths).toEqual([...widths].toSorted((one, other) => one - other));
    expect(new Set(widths).size).toBe(4);
  });

  it("draws a wider band over answers that point both ways", () => {
    const together = scoreSide(answeredWith([2, 3], [2, 3], [2, 3], [2, 3]), "coder");
    const apart = scoreSide(answeredWith([2, 5], [2, 1], [2, 5], [2, 1]), "coder");
    expect(apart.points).toBe(together.points);
    expect(apart.standardError).toBeGreaterThan(together.standardError);
  });
});
