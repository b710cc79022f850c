import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gradeMatching } from "./grade.ts";
import { matching } from "./kind.ts";
import type { MatchingKey, MatchingPrompt } from "./schema.ts";

function anExercise(count: number): [MatchingPrompt, MatchingKey] {
  const left = Array.from({ length: count }, (_, index) => `l${index}`);
  const right = [...left.map((_, index) => `r${index}`), "lure"];
  return [
    {
      question: "What belongs together?",
      heads: { left: "Term", right: "Meaning" },
      left: left.map((id) => ({ id, text: id })),
      right: right.map((id) => ({ id, text: id })),
    },
    {
      pairs: left.map((id, index) => ({ left: id, right: `r${index}`, feedback: "" })),
      feedback: "Because.",
      citations: [],
    },
  ];
}

const [prompt, key] = anExercise(3);
const pairs = (...right: string[]) => right.map((id, index) => ({ left: `l${index}`, right: id }));

describe("matching", () => {
  it.each([
    [pairs("r0", "r1", "r2"), 3, "every pair"],
    [pairs("r0", "r2", "r1"), 1, "two swapped"],
    [pairs("r0", "r0", "r0"), 1, "one partner for everything"],
    [pairs("lure", "r2", "r0"), 0, "none"],
  ])("[MATCH-01] gives %j %i of 3 points: %s", (given, earned) => {
    expect(gradeMatching(prompt, key, { pairs: given })).toMatchObject({ earned, possible: 3 });
  });

  it("is incomplete while an item has no partner, or one that is gone", () => {
    expect(gradeMatching(prompt, key, { pairs: pairs("r0", "gone") })).toEqual({
      type: "incomplete",
      missing: [
        { path: "/pairs/l1", reason: "empty" },
        { path: "/pairs/l2", reason: "empty" },
      ],
    });
  });

  it("keeps its promises for every answer", () => {
    const answers = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 10 });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), answers, (count, given) => {
        const [shown, hidden] = anExercise(count);
        const grade = gradeMatching(shown, hidden, {
          pairs: given.map(([left, right]) => ({ left: `l${left}`, right: `r${right}` })),
        });
        const [earned, possible] =
          grade.type === "graded" ? [grade.earned, grade.possible] : [0, 1];
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(possible);
        expect(gradeMatching(shown, hidden, matching.keyAnswer(shown, hidden))).toMatchObject({
          earned: count,
          possible: count,
        });
        expect(matching.validate(shown, matching.emptyAnswer(shown))).toHaveLength(count);
      }),
      { seed: 20260205 },
    );
  });
});
