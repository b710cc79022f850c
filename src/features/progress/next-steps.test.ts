import { describe, expect, it } from "vitest";
import { nextSteps } from "./next-steps.ts";
import { aLesson, aLibrary, aScenario, aScore, graded } from "./sample-progress.ts";
import { summarize, type Work } from "./summary.ts";

const library = aLibrary(
  ["a", "b", "c", "d"].map((slug) => aScenario(slug)),
  [
    aLesson("superbill", { track: "biller", order: 1 }),
    aLesson("record", { track: "foundations", order: 1 }),
    aLesson("tabular", { track: "coder", order: 1 }),
  ],
);

function stepsAfter(work: Partial<Work>) {
  const progress = summarize(library, { attempts: [], drafts: [], places: [], ...work });
  return nextSteps(progress);
}

const at = "2026-03-02T10:00:00Z";
const draft = { exerciseId: "scenario:c", value: {}, revision: "r", savedAt: at };
const place = {
  lesson: "coder/tabular",
  section: null,
  firstOpenedAt: at,
  lastOpenedAt: at,
  reachedEndAt: null,
};
const half = aScore({ diagnoses: [2, 4] });
const full = aScore({ diagnoses: [4, 4] });

describe("nextSteps", () => {
  it("puts what was left unfinished first, and says so", () => {
    const steps = stepsAfter({ drafts: [draft], places: [place] });
    expect(steps.map(({ id }) => id)).toEqual(["scenario:c", "lesson:coder/tabular", "scenario:a"]);
    expect(steps[0]?.why).toContain("left it unfinished");
    expect(steps[1]?.why).toContain("2 of its 2 exercises are still open");
  });

  it("names the weakest part only when three charts speak of it", () => {
    const modifiersWeak = aScore({ diagnoses: [4, 4], modifiers: [0, 2] });
    const two = ["a", "b"].map((slug) => graded(`scenario:${slug}`, modifiersWeak));
    const three = ["a", "b", "c"].map((slug) => graded(`scenario:${slug}`, modifiersWeak));
    expect(stepsAfter({ attempts: two })[0]?.why).not.toContain("weakest");
    expect(stepsAfter({ attempts: three })[0]).toMatchObject({
      title: expect.stringContaining("Work on modifiers") as unknown,
      why: expect.stringContaining("Over 3 charts") as unknown,
    });
  });

  it("suggests to repeat the chart that went worst, then goes on to a new one", () => {
    const attempts = [graded("scenario:a", half), graded("scenario:b", full)];
    expect(stepsAfter({ attempts }).map(({ id }) => id)).toEqual([
      "scenario:a",
      "scenario:c",
      "lesson:foundations/record",
    ]);
  });

  it("follows the order of the course, foundations first", () => {
    expect(stepsAfter({}).map(({ id }) => id)).toEqual(["scenario:a", "lesson:foundations/record"]);
  });

  it("never names one thing twice", () => {
    const attempts = ["a", "b", "c"].map((slug) => graded(`scenario:${slug}`, half));
    const ids = stepsAfter({ attempts, drafts: [draft] }).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("suggests nothing when everything is done and well", () => {
    const done = summarize(aLibrary([aScenario("a")]), {
      attempts: [graded("scenario:a", full)],
      drafts: [],
      places: [],
    });
    expect(nextSteps(done)).toEqual([]);
  });
});
