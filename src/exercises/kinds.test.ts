import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GradingContext } from "./kind.ts";
import { gradeExercise, isKindName, kinds } from "./kinds.ts";

const CONTEXT: GradingContext = { codeSets: { diagnoses: [], procedures: [] } };

const prompt = {
  question: "Which?",
  multiple: false,
  options: [
    { id: "a", text: "A" },
    { id: "b", text: "B" },
  ],
};
const key = {
  options: [
    { id: "a", correct: true, feedback: "yes" },
    { id: "b", correct: false, feedback: "no" },
  ],
  citations: [],
};

describe("the registry of kinds", () => {
  it.each(Object.entries(kinds))("%s knows its own name", (name, kind) => {
    expect(kind.name).toBe(name);
    expect(isKindName(name)).toBe(true);
  });

  it("knows no kind by an inherited name", () => {
    expect(isKindName("constructor")).toBe(false);
  });
});

describe("gradeExercise", () => {
  it("grades a raw answer with its own kind", () => {
    const graded = gradeExercise("choice", prompt, key, { chosen: ["a"] }, CONTEXT);
    expect(graded).toMatchObject({ ok: true, value: { type: "graded", earned: 1, possible: 1 } });
  });

  it("says where a value differs from an answer", () => {
    const graded = gradeExercise("choice", prompt, key, { chosen: [7], extra: 1 }, CONTEXT);
    expect(graded.ok).toBe(false);
    expect(graded.ok ? [] : graded.error.details.join(" ")).toContain("/chosen/0");
  });

  it("never throws, whatever was handed in as an answer", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => gradeExercise("choice", prompt, key, value, CONTEXT)).not.toThrow();
      }),
      { seed: 20260201, numRuns: 200 },
    );
  });
});
