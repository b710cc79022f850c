import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeOrdering, longestRise } from "./grade.ts";
import { ordering } from "./kind.ts";
import type { OrderingKey, OrderingPrompt } from "./schema.ts";

function anExercise(count: number): [OrderingPrompt, OrderingKey] {
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  return [
    { question: "In which order?", items: ids.toReversed().map((id) => ({ id, text: id })) },
    { order: ids, feedback: "Because.", citations: [] },
  ];
}

const [prompt, key] = anExercise(4);

describe("ordering", () => {
  it.each([
    [["s0", "s1", "s2", "s3"], 3, "the right order"],
    [["s3", "s0", "s1", "s2"], 2, "one item that moved everything else"],
    [["s1", "s0", "s2", "s3"], 2, "two neighbours swapped"],
    [["s1", "s0", "s3", "s2"], 1, "both halves swapped"],
    [["s3", "s2", "s1", "s0"], 0, "everything backwards"],
  ])("[ORDER-01] gives %j %i of 3 points: %s", (order, earned) => {
    expect(gradeOrdering(prompt, key, { order })).toMatchObject({ earned, possible: 3 });
  });

  it("[ORDER-01] names the item that is out of place", () => {
    const grade = gradeOrdering(prompt, key, { order: ["s3", "s0", "s1", "s2"] });
    expect(grade.type === "graded" && grade.findings.map((finding) => finding.outcome)).toEqual([
      "wrong",
      "correct",
      "correct",
      "correct",
    ]);
  });

  it.each([
    [[], "empty", "nothing was moved"],
    [["s0", "s1"], "other-items", "items are lacking"],
    [["s0", "s1", "s2", "s2"], "other-items", "an item stands twice"],
    [["s0", "s1", "s2", "gone"], "other-items", "an item was reworded since"],
  ])("is incomplete for %j: %s", (order, reason) => {
    expect(gradeOrdering(prompt, key, { order })).toEqual({
      type: "incomplete",
      missing: [{ path: "/order", reason }],
    });
  });

  it("keeps its promises for every order", () => {
    const exercise = fc.integer({ min: 3, max: 9 }).chain((count) => {
      const ids = Array.from({ length: count }, (_, index) => `s${index}`);
      return fc.tuple(
        fc.constant(count),
        fc.shuffledSubarray(ids, { minLength: count, maxLength: count }),
      );
    });
    fc.assert(
      fc.property(exercise, ([count, order]) => {
        const [shown, hidden] = anExercise(count);
        const grade = gradeOrdering(shown, hidden, { order });
        if (grade.type !== "graded") throw new Error("a whole order is complete");
        expect(grade.earned).toBeGreaterThanOrEqual(0);
        expect(grade.earned === grade.possible).toBe(order.every((id, at) => id === `s${at}`));
        expect(gradeOrdering(shown, hidden, ordering.keyAnswer(shown, hidden))).toMatchObject({
          earned: count - 1,
          possible: count - 1,
        });
        expect(ordering.validate(shown, ordering.emptyAnswer(shown))).not.toEqual([]);
      }),
      { seed: 20260203 },
    );
  });
});

describe("longestRise", () => {
  it("is as long as the best of all subsequences", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(20), { maxLength: 8 }), (values) => {
        const kept = [...longestRise(values)].toSorted((a, b) => a - b);
        const rise = kept.map((index) => values[index] ?? 0);
        expect(rise).toEqual(rise.toSorted((a, b) => a - b));
        expect(rise).toHaveLength(bestByTrying(values));
      }),
      { seed: 20260204 },
    );
  });
});

/** Tries all subsequences. */
function bestByTrying(values: readonly number[]): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** values.length; mask += 1) {
    const picked = values.filter((_, index) => Math.floor(mask / 2 ** index) % 2 === 1);
    const rises = picked.every((value, index) => index === 0 || value > (picked[index - 1] ?? 0));
    if (rises) best = Math.max(best, picked.length);
  }
  return best;
}
