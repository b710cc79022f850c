import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../lib/result.ts";
import { openFile, submissionFile } from "./file.ts";
import type { FlagKind } from "./flags.ts";
import { regradeSubmission, type FileFacts, type SubmissionResult } from "./regrade.ts";
import { digestOf, type AssignmentSet } from "./set.ts";
import type { RecordedAttempt, Submission } from "./submission.ts";
import { anAttempt, aSet, aSubmission, pointsGrader, withHints } from "./test-builders.ts";

const ONE = "diabetes-kidney-follow-up";
const TWO = "playground-wrist";
const onTime = "2026-11-25T10:30:00.000Z";
const late = "2026-12-02T06:00:00.000Z";

const facts: FileFacts = { isAsWritten: true, givenOut: [], contentVersion: aSet().contentVersion };

function regrade(
  attempts: readonly RecordedAttempt[],
  {
    set = aSet(),
    change = (made: Submission) => made,
    ...more
  }: {
    set?: AssignmentSet;
    change?: (made: Submission) => Submission;
    known?: Partial<FileFacts>;
  } = {},
): SubmissionResult {
  const submission = change(aSubmission(attempts, { set }));
  return regradeSubmission(set, submission, pointsGrader, { ...facts, ...more.known });
}

const kindsOf = ({ flags }: SubmissionResult): readonly FlagKind[] => flags.map(({ kind }) => kind);
const countedOf = (result: SubmissionResult, slug = ONE) =>
  result.scenarios.find((scenario) => scenario.slug === slug)?.counted?.attempt.attemptNumber;

describe("hints", () => {
  const hinted = (slug: string, earned: number, hints: number): RecordedAttempt => ({
    ...anAttempt(slug, earned),
    answer: { earned, hints: Array.from({ length: hints }, () => ({})) },
  });

  it("are counted, with the points that they cost, and are no flag where the set allows them", () => {
    const attempts = [hinted(ONE, 9, 2), anAttempt(TWO, 8)];
    const result = regrade(attempts, { set: aSet(withHints) });
    expect(result.scenarios.map(({ counted }) => counted?.hints)).toEqual([
      { taken: 2, cost: 2 },
      undefined,
    ]);
    expect(result.scenarios[0]?.share).toBe(0.7);
    expect(result.flags).toEqual([]);
  });

  it("are flagged where the set allows none", () => {
    const { flags } = regrade([hinted(ONE, 9, 1), anAttempt(TWO, 8)]);
    expect(flags).toEqual([{ kind: "hints", slug: ONE, attempts: [1] }]);
  });
});

describe("the attempt that counts", () => {
  const three = [anAttempt(ONE, 6), anAttempt(ONE, 9), anAttempt(ONE, 7)];
  it.each([
    { counts: "best", attempts: 3, expected: 2, why: "9 is the most" },
    { counts: "latest", attempts: 3, expected: 3, why: "the third came last" },
    { counts: "first", attempts: 3, expected: 1, why: "the first stays" },
    { counts: "latest", attempts: 2, expected: 2, why: "the third is one too many" },
    { counts: "best", attempts: 1, expected: 1, why: "better ones are too many" },
    { counts: "best", attempts: "unlimited", expected: 2, why: "no limit" },
  ] as const)(
    "is number $expected by “$counts” of $attempts: $why",
    ({ counts, attempts, expected }) => {
      expect(countedOf(regrade(three, { set: aSet({ counts, attempts }) }))).toBe(expected);
    },
  );

  it("is the earlier of two equally good ones", () => {
    expect(countedOf(regrade([anAttempt(ONE, 8), anAttempt(ONE, 8)]))).toBe(1);
  });

  it("is one that was on time, even where a late one is better", () => {
    const result = regrade([anAttempt(ONE, 5, onTime), anAttempt(ONE, 10, late)]);
    expect(countedOf(result)).toBe(1);
    expect(kindsOf(result)).toEqual(["late", "missing"]);
  });

  it("is a late one where none was on time, and that is said", () => {
    const result = regrade([anAttempt(ONE, 5, late)]);
    expect(countedOf(result)).toBe(1);
    expect(kindsOf(result)).toEqual(["late-counts", "missing"]);
  });

  it("is never an incomplete one or something that is no answer", () => {
    const odd = { ...anAttempt(ONE, 1), answer: "a string" };
    const result = regrade([anAttempt(ONE, null), odd], { set: aSet({ counts: "latest" }) });
    expect(countedOf(result)).toBeUndefined();
    expect(result.scenarios[0]).toMatchObject({ share: 0, isPassed: false });
    expect(kindsOf(result)).toEqual(["incomplete", "unreadable", "missing"]);
  });
});

describe("the result of a set", () => {
  it("is the mean of its scenarios, each weighing the same, and a missing one counts 0", () => {
    expect(regrade([anAttempt(ONE, 10), anAttempt(TWO, 6)]).share).toBeCloseTo(0.8);
    expect(regrade([anAttempt(ONE, 10)]).share).toBeCloseTo(0.5);
    expect(regrade([]).share).toBe(0);
  });

  it("is passed exactly at the mark", () => {
    expect(regrade([anAttempt(ONE, 10), anAttempt(TWO, 6)]).isPassed).toBe(true);
    expect(regrade([anAttempt(ONE, 10), anAttempt(TWO, 5)]).isPassed).toBe(false);
    expect(regrade([], { set: aSet({ passMark: 0 }) }).isPassed).toBe(true);
  });
});

describe("what a file claims", () => {
  it("is never read: a forged score changes nothing but a flag", () => {
    const honest = regrade([anAttempt(ONE, 2)]);
    const forged = regrade([anAttempt(ONE, 2)], {
      change: (made) => ({ ...made, claimed: { score: 100, isPassed: true } }),
    });
    expect(forged.scenarios).toEqual(honest.scenarios);
    expect(forged.share).toBe(honest.share);
    expect(kindsOf(forged)).toEqual(["claims-a-score", ...kindsOf(honest)]);
  });
});

describe("the flags of a file", () => {
  it("say when the set was another edition, and when that was given out", () => {
    const worked = aSet({ passMark: 10 });
    const submission = aSubmission([anAttempt(ONE, 9), anAttempt(TWO, 9)], { set: worked });
    const flagsWith = (givenOut: FileFacts["givenOut"]) =>
      regradeSubmission(aSet(), submission, pointsGrader, { ...facts, givenOut }).flags;
    expect(flagsWith([])).toEqual([{ kind: "other-edition", givenOutAt: null }]);
    const at = "2026-11-21T08:00:00.000Z";
    expect(flagsWith([{ digest: digestOf(worked), at }])).toEqual([
      { kind: "other-edition", givenOutAt: at },
    ]);
  });

  it("apply the instructor's rules where the student's set was edited", () => {
    const edited = aSet({ passMark: 1, attempts: "unlimited", due: null });
    const submission = aSubmission(
      [anAttempt(ONE, 1, late), anAttempt(ONE, 3), anAttempt(ONE, 10)],
      {
        set: edited,
      },
    );
    const result = regradeSubmission(aSet(), submission, pointsGrader, facts);
    expect(result.isPassed).toBe(false);
    expect(countedOf(result)).toBe(2);
    expect(kindsOf(result)).toEqual(["other-edition", "too-many-attempts", "late", "missing"]);
  });

  it.each([
    {
      why: "a scenario from elsewhere",
      change: (made: Submission) => ({
        ...made,
        attempts: made.attempts.map((attempt) => ({ ...attempt, slug: "ed-chest-pain" })),
      }),
      kinds: ["foreign-scenario", "missing", "missing"],
    },
    {
      why: "the first attempt left out",
      change: (made: Submission) => ({ ...made, attempts: made.attempts.slice(1) }),
      kinds: ["numbering", "missing"],
    },
    {
      why: "an attempt put in twice",
      change: (made: Submission) => ({
        ...made,
        attempts: [...made.attempts.slice(0, 1), ...made.attempts.slice(0, 1)],
      }),
      kinds: ["numbering", "missing"],
    },
    {
      why: "submitted before it was begun",
      change: (made: Submission) => ({
        ...made,
        attempts: made.attempts.map((attempt) => ({
          ...attempt,
          startedAt: "2026-11-26T00:00:00Z",
        })),
      }),
      kinds: ["times", "missing"],
    },
    {
      why: "submitted after the file was made",
      change: (made: Submission) => ({ ...made, madeAt: "2026-11-01T00:00:00.000Z" }),
      kinds: ["times", "missing"],
    },
    {
      why: "another edition of the content",
      change: (made: Submission) => ({ ...made, contentVersion: "older" }),
      kinds: ["other-content", "missing"],
    },
  ])("tell of $why", ({ change, kinds }) => {
    const result = regrade([anAttempt(ONE, 9), anAttempt(ONE, 8)], { change });
    expect(kindsOf(result)).toEqual(kinds);
  });

  it("tell of a file that was changed and of a scenario that this program does not have", () => {
    const set = aSet({ scenarios: [{ slug: "not-in-this-program" }] });
    const result = regrade([anAttempt("not-in-this-program", 9)], {
      set,
      known: { isAsWritten: false },
    });
    expect(kindsOf(result)).toEqual(["changed-since-made", "not-in-program"]);
  });
});

describe("regrading", () => {
  const attempts = fc.array(
    fc
      .record({
        slug: fc.constantFrom(ONE, TWO, "ed-chest-pain"),
        earned: fc.option(fc.integer({ min: 0, max: 10 })),
        submittedAt: fc.constantFrom(onTime, late),
      })
      .map(({ slug, earned, submittedAt }) => anAttempt(slug, earned, submittedAt)),
    { maxLength: 8 },
  );
  const rules = fc.record({
    counts: fc.constantFrom("best" as const, "latest" as const, "first" as const),
    attempts: fc.constantFrom(1, 2, 3, "unlimited" as const),
    passMark: fc.integer({ min: 0, max: 100 }),
  });

  it("of the same work gives the same result, also after a way through a file, and stays within bounds", () => {
    fc.assert(
      fc.property(attempts, rules, (made, rule) => {
        const set = aSet(rule);
        const submission = aSubmission(made, { set });
        const result = regradeSubmission(set, submission, pointsGrader, facts);
        const bytes = new TextEncoder().encode(submissionFile(set, submission).text);
        const opened = unwrap(openFile(bytes));
        if (opened.type !== "submission") throw new Error("not a submission");
        const again = regradeSubmission(set, opened.submission, pointsGrader, facts);
        expect(again).toEqual(result);
        expect(result.share).toBeGreaterThanOrEqual(0);
        expect(result.share).toBeLessThanOrEqual(1);
        expect(result.scenarios.map(({ slug }) => slug)).toEqual(
          set.scenarios.map(({ slug }) => slug),
        );
      }),
      { seed: 20261127, numRuns: 150 },
    );
  }, 30_000);

  it("loses no attempt: each is graded, or a flag speaks of it", () => {
    fc.assert(
      fc.property(attempts, (made) => {
        const submission = aSubmission([], {});
        const all = {
          ...submission,
          attempts: made.map((attempt, index) => ({ ...attempt, attemptNumber: index + 1 })),
        };
        const { scenarios, flags } = regradeSubmission(aSet(), all, pointsGrader, facts);
        const shown = scenarios.reduce((sum, scenario) => sum + scenario.attempts.length, 0);
        const foreign = flags.reduce(
          (sum, flag) => sum + (flag.kind === "foreign-scenario" ? flag.attempts : 0),
          0,
        );
        expect(shown + foreign).toBe(made.length);
      }),
      { seed: 20261128, numRuns: 150 },
    );
  });
});
