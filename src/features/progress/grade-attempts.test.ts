import { describe, expect, it } from "vitest";
import type { Exercise } from "../../exercises/kinds.ts";
import { gradeAttempts } from "./grade-attempts.ts";
import { placeOf, type Library } from "./library.ts";
import { aLibrary, anAttempt } from "./sample-progress.ts";

const exercise: Exercise<"amount-entry"> = {
  kind: "amount-entry",
  prompt: { question: "The plan pays 80% of $100.00. How much is that?" },
  key: {
    right: { amount: "80.00", feedback: "Eighty percent of the allowed amount." },
    wrong: [],
    other: "Multiply the allowed amount by 0.80.",
    citations: [],
  },
};

const NONE: ReadonlySet<string> = new Set();

function libraryWith(found: Exercise | undefined): Library & { loaded: string[] } {
  const loaded: string[] = [];
  return {
    ...aLibrary([]),
    loaded,
    loadExercise: (id) => {
      loaded.push(id);
      return Promise.resolve(found);
    },
  };
}

describe("gradeAttempts", () => {
  it("keeps attempts whose exercise is gone, without a score", async () => {
    const library = libraryWith(undefined);
    const attempts = [anAttempt("scenario:gone", "1"), anAttempt("scenario:gone", "2")];
    const result = await gradeAttempts({ attempts, withheld: NONE }, library);
    expect(result.map(({ number, score }) => [number, score])).toEqual([
      [1, null],
      [2, null],
    ]);
    expect(library.loaded).toEqual(["scenario:gone"]);
  });

  it("grades the raw answer with the key of today", async () => {
    const asked = { kind: "amount-entry", id: "lesson:biller/x#1" };
    const attempts = ["$80", "75.00"].map((amount, index) => ({
      ...anAttempt(asked.id, String(index)),
      exercise: asked,
      answer: { amount },
    }));
    const result = await gradeAttempts({ attempts, withheld: NONE }, libraryWith(exercise));
    expect(result.map(({ score }) => score && score.earned === score.possible)).toEqual([
      true,
      false,
    ]);
  });

  it("gives no score to an attempt whose set keeps it back", async () => {
    const asked = { kind: "amount-entry", id: "lesson:biller/x#1" };
    const attempts = [{ ...anAttempt(asked.id, "1"), exercise: asked, answer: { amount: "80" } }];
    const withheld = new Set(["1"]);
    const [graded] = await gradeAttempts({ attempts, withheld }, libraryWith(exercise));
    expect(graded).toMatchObject({ score: null, withheld: true });
  });

  it("gives no score to an answer of another kind, or of no kind at all", async () => {
    const attempts = [
      anAttempt("lesson:coder/x#1", "1"),
      {
        ...anAttempt("lesson:coder/x#1", "2"),
        exercise: { kind: "amount-entry", id: "lesson:coder/x#1" },
        answer: { hostile: true },
      },
    ];
    const result = await gradeAttempts({ attempts, withheld: NONE }, libraryWith(exercise));
    expect(result.map(({ score }) => score)).toEqual([null, null]);
  });
});

describe("placeOf", () => {
  it.each([
    { id: "scenario:knee", place: { in: "scenario", slug: "knee" } },
    {
      id: "lesson:coder/tabular#ex-1",
      place: { in: "lesson", track: "coder", slug: "tabular", exercise: "ex-1" },
    },
    { id: "drill:x", place: undefined },
    { id: "scenario:a/b", place: undefined },
    { id: "lesson:coder#x", place: undefined },
  ])("reads $id", ({ id, place }) => {
    expect(placeOf(id)).toEqual(place);
  });
});
