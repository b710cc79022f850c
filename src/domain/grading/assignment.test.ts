import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAssignment } from "./assignment.ts";

function weightOf(
  weights: readonly (readonly number[])[],
  columns: readonly (number | undefined)[],
) {
  return columns.reduce<number>(
    (sum, column, row) => sum + (column === undefined ? 0 : (weights[row]?.[column] ?? 0)),
    0,
  );
}

/** The best total by trying every matching. */
function bruteForce(weights: readonly (readonly number[])[], columns: readonly number[]): number {
  const [row, ...rest] = weights;
  if (!row) return 0;
  const skipped = bruteForce(rest, columns);
  return columns.reduce((best, column) => {
    const others = columns.filter((other) => other !== column);
    return Math.max(best, (row[column] ?? 0) + bruteForce(rest, others));
  }, skipped);
}

describe("bestAssignment", () => {
  it("prefers the best total to the best first pair", () => {
    expect(
      bestAssignment(
        [
          [60, 50],
          [55, 0],
        ],
        2,
      ),
    ).toEqual([1, 0]);
  });

  it("leaves rows without any closeness unmatched", () => {
    expect(
      bestAssignment(
        [
          [0, 0],
          [10, 0],
        ],
        2,
      ),
    ).toEqual([undefined, 0]);
  });

  it("matches the first of two equal rows", () => {
    expect(bestAssignment([[100], [100]], 1)).toEqual([0, undefined]);
  });

  it("has nothing to match in an empty table", () => {
    expect(bestAssignment([], 0)).toEqual([]);
  });

  it("reaches the best total that trying everything finds", () => {
    const weights = fc.integer({ min: 0, max: 100 });
    const table = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.array(fc.array(weights, { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 5,
      }),
    );
    fc.assert(
      fc.property(table, (rows) => {
        const width = rows[0]?.length ?? 0;
        const columns = bestAssignment(rows, width);
        const used = columns.filter((column) => column !== undefined);
        expect(new Set(used).size).toBe(used.length);
        expect(weightOf(rows, columns)).toBe(bruteForce(rows, [...Array(width).keys()]));
      }),
      { seed: 20260210, numRuns: 200 },
    );
  });
});
