import { describe, expect, it } from "vitest";
import { buildCase } from "../grading/case.ts";
import { scoreParts } from "../grading/score.ts";
import { aCase, aQueryCase, testCodeSets } from "../grading/testing.ts";
import { regradeSubmission } from "./regrade.ts";
import { gradeChanges } from "./grade-changes.ts";
import { withAccepted, type Accepted } from "./overlay.ts";
import { aSet, anAttempt, aSubmission, pointsGrader } from "./test-builders.ts";

const SLUG = "playground-wrist";
const at = "2026-12-01T10:00:00.000Z";
const accept = (change: Partial<Accepted>): Accepted => ({
  slug: SLUG,
  part: "diagnoses",
  code: "e119",
  insteadOf: "E11.22",
  at,
  ...change,
});

const points = (accepted: readonly Accepted[], diagnoses: readonly string[]) => {
  const before = aCase({ key: ["E11.22"], diagnoses });
  const key = withAccepted(before.key, SLUG, accepted);
  const after = buildCase(before, key, before.answer, testCodeSets);
  return scoreParts(after).find(({ aspect }) => aspect === "diagnoses")?.earned;
};

describe("withAccepted", () => {
  it("makes a code as good as the key's own, however it was typed", () => {
    expect(points([], ["E11.9"])).toBe(2);
    expect(points([accept({})], ["E11.9"])).toBe(4);
    expect(points([accept({})], ["E11.22"])).toBe(4);
  });

  it("lets a further code stand that earns and costs nothing", () => {
    expect(points([], ["E11.22", "I10"])).toBe(3);
    expect(points([accept({ code: "I10", insteadOf: null })], ["E11.22", "I10"])).toBe(4);
    expect(points([accept({ code: "I10", insteadOf: null })], ["E11.22"])).toBe(4);
  });

  it("touches no other scenario", () => {
    expect(points([accept({ slug: "another-one" })], ["E11.9"])).toBe(2);
  });

  it("accepts services, and drops the author's case against the code", () => {
    const { key } = aQueryCase({});
    const service = accept({ part: "services", code: "99213", insteadOf: "99214" });
    expect(withAccepted(key, SLUG, [service]).services[0]?.alternates).toEqual(["99213"]);
    const further = accept({ code: "E11.22", insteadOf: null });
    expect(withAccepted(key, SLUG, [further]).rejected).toEqual([]);
  });

  it("reaches the line that the provider's reply puts in place", () => {
    const { key } = aQueryCase({});
    expect(withAccepted(key, SLUG, [accept({})]).query?.replace[0]?.by.alternates).toEqual([
      "E11.9",
    ]);
  });
});

describe("gradeChanges", () => {
  it("names who gains, on which scenario and in the set", () => {
    const set = aSet({ passMark: 50, due: null });
    const facts = { isAsWritten: true, givenOut: [], contentVersion: set.contentVersion };
    const handIns = [
      aSubmission([anAttempt(SLUG, 8)], { set, name: "Ann" }),
      aSubmission([anAttempt("diabetes-kidney-follow-up", 8)], { set, name: "Bea" }),
    ];
    const grade = (better: boolean) =>
      handIns.map((submission, index) => ({
        id: String(index),
        fileName: "x",
        submission,
        result: regradeSubmission(
          set,
          submission,
          (slug, answer) =>
            better && slug === SLUG
              ? pointsGrader(slug, { earned: 10 })
              : pointsGrader(slug, answer),
          facts,
        ),
      }));
    expect(gradeChanges(grade(false), grade(true))).toEqual([
      {
        id: "0",
        student: { name: "Ann" },
        slug: SLUG,
        before: 0.8,
        after: 1,
        setBefore: 0.4,
        setAfter: 0.5,
        isNowPassed: true,
      },
    ]);
    expect(gradeChanges(grade(true), grade(true))).toEqual([]);
  });
});
