import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { choice } from "./kind.ts";
import { gradeChoice } from "./grade.ts";
import type { ChoiceKey, ChoicePrompt } from "./schema.ts";

function anExercise(correct: readonly boolean[], multiple = true): [ChoicePrompt, ChoiceKey] {
  const ids = correct.map((_, index) => `o${index}`);
  return [
    { question: "Which?", multiple, options: ids.map((id) => ({ id, text: `Option ${id}` })) },
    {
      options: ids.map((id, index) => ({
        id,
        correct: correct[index] === true,
        feedback: `About ${id}`,
      })),
      citations: [],
    },
  ];
}

const [prompt, key] = anExercise([true, false, true, false]);

describe("choice", () => {
  it.each([
    [["o0", "o2"], 2, "every right one"],
    [["o0"], 1, "one of two right ones"],
    [["o0", "o1"], 0, "a wrong one takes back what a right one gave"],
    [["o0", "o1", "o2"], 1, "all right ones and a wrong one"],
    [["o1", "o3"], 0, "only wrong ones, never below zero"],
    [["o0", "o1", "o2", "o3"], 0, "ticking everything earns nothing"],
  ])("[CHOICE-01] gives %j %i of 2 points: %s", (chosen, earned) => {
    expect(gradeChoice(prompt, key, { chosen })).toMatchObject({ earned, possible: 2 });
  });

  it("[CHOICE-01] says what was missed and what was wrong", () => {
    const grade = gradeChoice(prompt, key, { chosen: ["o0", "o1"] });
    expect(grade.type === "graded" && grade.findings).toEqual([
      { rule: "CHOICE-01", outcome: "correct", path: "/chosen/o0", params: {} },
      { rule: "CHOICE-01", outcome: "wrong", path: "/chosen/o1", params: {} },
      { rule: "CHOICE-01", outcome: "missing", path: "/chosen/o2", params: {} },
    ]);
  });

  it("is incomplete while nothing is chosen, or only options that are gone", () => {
    expect(gradeChoice(prompt, key, { chosen: [] }).type).toBe("incomplete");
    expect(gradeChoice(prompt, key, { chosen: ["removed"] })).toEqual({
      type: "incomplete",
      missing: [{ path: "/chosen", reason: "empty" }],
    });
  });

  it("is incomplete when two are chosen where one is asked", () => {
    const [single, singleKey] = anExercise([true, false, false], false);
    expect(gradeChoice(single, singleKey, { chosen: ["o0", "o1"] }).type).toBe("incomplete");
  });

  it("keeps its promises for every exercise and answer", () => {
    const flags = fc
      .array(fc.boolean(), { minLength: 2, maxLength: 10 })
      .filter((correct) => correct.includes(true));
    fc.assert(
      fc.property(flags, fc.array(fc.nat(12), { maxLength: 10 }), (correct, picks) => {
        const [shown, hidden] = anExercise(correct);
        const grade = choice.grade(
          shown,
          hidden,
          { chosen: picks.map((pick) => `o${pick}`) },
          { codeSets: { diagnoses: [], procedures: [] } },
        );
        const [earned, possible] =
          grade.type === "graded" ? [grade.earned, grade.possible] : [0, 1];
        expect(earned).toBeGreaterThanOrEqual(0);
        expect(earned).toBeLessThanOrEqual(possible);
        const full = gradeChoice(shown, hidden, choice.keyAnswer(shown, hidden));
        expect(full).toMatchObject({ earned: correct.filter(Boolean).length });
        expect(full.type === "graded" && full.earned === full.possible).toBe(true);
        expect(gradeChoice(shown, hidden, choice.emptyAnswer(shown)).type).toBe("incomplete");
      }),
      { seed: 20260202 },
    );
  });
});
