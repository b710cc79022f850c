import { describe, expect, it } from "vitest";
import { aLesson, aLibrary, anAudit, aScenario, aScore, graded } from "./sample-progress.ts";
import { summarize } from "./summary.ts";

const nothing = { attempts: [], drafts: [], places: [] };

function draftOf(exerciseId: string) {
  return { exerciseId, value: {}, revision: "r", savedAt: "2026-03-02T10:00:00Z" };
}

function placeOf(lesson: string, reachedEndAt: string | null) {
  const opened = "2026-03-02T10:00:00Z";
  return { lesson, section: null, firstOpenedAt: opened, lastOpenedAt: opened, reachedEndAt };
}

describe("charts", () => {
  it("keep the first attempt, the best and the latest apart", () => {
    const tries = [
      [2, 4],
      [4, 4],
      [3, 4],
    ] as const;
    const attempts = tries.map((points, index) =>
      graded("scenario:a", aScore({ diagnoses: points }), index + 1),
    );
    const { scenarios } = summarize(aLibrary([aScenario("a")]), { ...nothing, attempts });
    expect(scenarios).toMatchObject([
      {
        state: "done",
        tries: 3,
        first: { earned: 2 },
        best: { earned: 4 },
        latest: { earned: 3 },
        latestAttemptId: "scenario:a 3",
      },
    ]);
  });

  it.each([
    { why: "nothing", work: nothing, state: "new" },
    { why: "a draft", work: { ...nothing, drafts: [draftOf("scenario:a")] }, state: "begun" },
    {
      why: "an attempt that can't be graded any more",
      work: { ...nothing, attempts: [graded("scenario:a", null)] },
      state: "begun",
    },
  ])("are $state after $why", ({ work, state }) => {
    const { scenarios } = summarize(aLibrary([aScenario("a")]), work);
    expect(scenarios).toMatchObject([{ state, first: null, best: null, latest: null }]);
  });
});

describe("audits", () => {
  it("are kept like charts, apart from the chart of the same name", () => {
    const library = { ...aLibrary([aScenario("a")]), audits: [anAudit("a"), anAudit("b")] };
    const attempts = [
      graded("audit:a", aScore({ diagnoses: [1, 4] }), 1),
      graded("audit:a", aScore({ diagnoses: [3, 4] }), 2),
    ];
    const { audits, scenarios } = summarize(library, { ...nothing, attempts });
    expect(audits).toMatchObject([
      { audit: { slug: "a" }, state: "done", tries: 2, first: { earned: 1 }, best: { earned: 3 } },
      { audit: { slug: "b" }, state: "new", tries: 0 },
    ]);
    expect(scenarios).toMatchObject([{ state: "new" }]);
  });
});

describe("pace", () => {
  it("rests on what was timed and graded, charts coded apart from charts audited", () => {
    const timed = (exerciseId: string, seconds: number, score = aScore({ diagnoses: [3, 4] })) => {
      const { attempt, ...rest } = graded(exerciseId, score);
      return { ...rest, attempt: { ...attempt, seconds } };
    };
    const attempts = [
      timed("scenario:a", 600),
      timed("scenario:b", 1200, aScore({ diagnoses: [4, 4] })),
      graded("scenario:c", aScore({ diagnoses: [0, 4] })),
      { ...timed("scenario:d", 10), score: null },
    ];
    const library = aLibrary(["a", "b", "c", "d"].map((slug) => aScenario(slug)));
    expect(summarize(library, { ...nothing, attempts }).pace).toEqual({
      coding: { charts: 2, minutesAChart: 15, chartsAnHour: 4, share: 7 / 8 },
      auditing: undefined,
    });
  });
});

describe("lessons", () => {
  const library = aLibrary([], [aLesson("tabular", { exerciseCount: 2 })]);
  const right = aScore({ answer: [1, 1] });
  const wrong = aScore({ answer: [0, 1] });

  it("are done when they were read to the end and every exercise was answered", () => {
    const attempts = [
      graded("lesson:coder/tabular#one", wrong, 1),
      graded("lesson:coder/tabular#one", right, 2),
      graded("lesson:coder/tabular#two", right, 1),
    ];
    const places = [placeOf("coder/tabular", "2026-03-02T10:20:00Z")];
    const { lessons } = summarize(library, { ...nothing, attempts, places });
    expect(lessons).toMatchObject([{ state: "done", answered: 2, rightAtFirst: 1 }]);
  });

  it("are only begun when the end was not reached, or an exercise is open", () => {
    const attempts = [graded("lesson:coder/tabular#one", right)];
    const places = [placeOf("coder/tabular", "2026-03-02T10:20:00Z")];
    expect(summarize(library, { ...nothing, attempts }).lessons).toMatchObject([
      { state: "begun", answered: 1 },
    ]);
    expect(summarize(library, { ...nothing, attempts, places }).lessons).toMatchObject([
      { state: "begun", answered: 1 },
    ]);
  });

  it("count no attempt of a lesson with a similar name", () => {
    const attempts = [graded("lesson:coder/tabular-list#one", right)];
    expect(summarize(library, { ...nothing, attempts }).lessons).toMatchObject([{ answered: 0 }]);
  });
});

describe("parts", () => {
  it("add points up over charts, first attempts apart from the latest", () => {
    const attempts = [
      graded("scenario:a", aScore({ diagnoses: [2, 8], units: [0, 1] }), 1),
      graded("scenario:a", aScore({ diagnoses: [8, 8], units: [1, 1] }), 2),
      graded("scenario:b", aScore({ diagnoses: [4, 4], units: [0, 0] }), 1),
    ];
    const library = aLibrary([aScenario("a"), aScenario("b")]);
    expect(summarize(library, { ...nothing, attempts }).aspects).toEqual([
      { aspect: "diagnoses", charts: 2, first: 0.5, latest: 1 },
      { aspect: "units", charts: 1, first: 0, latest: 1 },
    ]);
  });
});

describe("history", () => {
  it("is newest first and leaves nothing out, not even what can't be graded", () => {
    const attempts = [graded("scenario:gone", null, 1), graded("scenario:a", null, 1)];
    const { history } = summarize(aLibrary([aScenario("a")]), { ...nothing, attempts });
    expect(history.map(({ attempt }) => attempt.exercise.id)).toEqual([
      "scenario:a",
      "scenario:gone",
    ]);
  });
});
