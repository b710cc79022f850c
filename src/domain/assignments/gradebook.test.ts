import { describe, expect, it } from "vitest";
import { detailRows, summaryRows } from "./gradebook-rows.ts";
import { buildGradebook, type RegradedHandIn } from "./gradebook.ts";
import { wholePercent } from "../../lib/percent.ts";
import { regradeSubmission } from "./regrade.ts";
import { submissionId, type Submission } from "./submission.ts";
import { anAttempt, aSet, aSubmission, pointsGrader } from "./test-builders.ts";

const ONE = "diabetes-kidney-follow-up";
const TWO = "playground-wrist";
const set = aSet();
const titleOf = (slug: string) => slug.toUpperCase();

function handIn(submission: Submission): RegradedHandIn {
  const facts = { isAsWritten: true, givenOut: [], contentVersion: set.contentVersion };
  return {
    id: submissionId(submission),
    fileName: "x.json",
    submission,
    result: regradeSubmission(set, submission, pointsGrader, facts),
  };
}

function bookOf(...submissions: readonly Submission[]) {
  return buildGradebook(set, submissions.map(handIn));
}

const ruth = aSubmission([anAttempt(ONE, 10), anAttempt(TWO, 8)], { name: "Ruth Castle" });
const omar = aSubmission([anAttempt(ONE, 5)], { name: "Omar Bell", id: "S-17" });

describe("a gradebook", () => {
  it("lists students by name and averages those who answered", () => {
    const book = bookOf(ruth, omar);
    expect(book.rows.map(({ student }) => student.name)).toEqual(["Omar Bell", "Ruth Castle"]);
    expect(book.columns).toEqual([
      { slug: ONE, mean: 0.75, answered: 2, passed: 1 },
      { slug: TWO, mean: 0.8, answered: 1, passed: 1 },
    ]);
    expect(book.mean).toBeCloseTo((0.9 + 0.25) / 2);
    expect(book.passed).toBe(1);
  });

  it("without hand-ins has no averages, not zeros", () => {
    expect(bookOf()).toMatchObject({
      rows: [],
      mean: undefined,
      columns: [{ mean: undefined }, {}],
    });
  });

  it("keeps one row for somebody who hands in again to add a dispute", () => {
    const dispute = {
      path: "/diagnoses/0",
      rule: "DX-09",
      code: "E11.9",
      words: "diabetes",
      citation: "I.C.4.a",
      text: "The note says no more.",
      at: "2026-12-03T12:30:00.000Z",
    };
    const argued = aSubmission(
      [{ ...anAttempt(ONE, 10), disputes: [dispute] }, anAttempt(TWO, 8)],
      { name: "Ruth Castle", madeAt: "2026-12-03T13:00:00.000Z" },
    );
    const { rows } = bookOf(argued, ruth);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.submission.attempts[0]?.disputes).toEqual([dispute]);
    expect([argued.version, ruth.version]).toEqual([2, 1]);
  });

  it("keeps one row for somebody who hands in again, with the earlier file behind it", () => {
    const again = aSubmission([anAttempt(ONE, 10), anAttempt(TWO, 8), anAttempt(TWO, 9)], {
      name: " ruth  CASTLE",
      madeAt: "2026-12-03T13:00:00.000Z",
    });
    const { rows } = bookOf(again, ruth);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ hasRival: false, earlier: [{ submission: ruth }] });
    expect(rows[0]?.submission).toEqual(again);
  });

  it("shows both files where the later one lacks work of the earlier one", () => {
    const without = aSubmission([anAttempt(ONE, 10)], {
      name: "Ruth Castle",
      madeAt: "2026-12-04T13:00:00.000Z",
    });
    const { rows } = bookOf(ruth, without);
    expect(rows.map(({ hasRival }) => hasRival)).toEqual([true, true]);
  });

  it("tells students of one name apart by their ids, and knows one student under two spellings", () => {
    const one = aSubmission([anAttempt(ONE, 1)], { name: "Kim Lee", id: "1" });
    const two = aSubmission([anAttempt(ONE, 2)], { name: "Kim Lee", id: "2" });
    const oneAgain = aSubmission([anAttempt(ONE, 1), anAttempt(ONE, 3)], {
      name: "Kim A. Lee",
      id: "1",
      madeAt: "2026-12-05T00:00:00.000Z",
    });
    const { rows } = bookOf(one, two, oneAgain);
    expect(rows.map(({ student, hasRival }) => [student.name, student.id, hasRival])).toEqual([
      ["Kim A. Lee", "1", false],
      ["Kim Lee", "2", false],
    ]);
  });
});

describe("percent", () => {
  it.each([
    [0.29, 29, "binary fractions do no harm"],
    [0.799, 79, "never rounded up to a pass"],
    [2 / 3, 66, ""],
    [1, 100, ""],
  ])("of %d is %d %s", (share, expected, _why) => {
    expect(wholePercent(share)).toBe(expected);
  });

  it("of every whole-point share of every total agrees with whole-number arithmetic", () => {
    for (let possible = 1; possible <= 120; possible += 1) {
      for (let earned = 0; earned <= possible; earned += 1) {
        expect(wholePercent(earned / possible)).toBe(Math.floor((100 * earned) / possible));
      }
    }
  });
});

describe("the summary", () => {
  it("has a row a student and a column a scenario, blank where nothing was handed in", () => {
    const rows = summaryRows(bookOf(ruth, omar), titleOf);
    expect(rows[0]?.slice(4, 7)).toEqual([
      "DIABETES-KIDNEY-FOLLOW-UP (%)",
      "PLAYGROUND-WRIST (%)",
      "Set (%)",
    ]);
    expect(rows[1]?.slice(1)).toEqual([
      "Omar Bell",
      "S-17",
      "2026-12-03T12:00:00.000Z",
      50,
      "",
      25,
      "not passed",
      "Nothing was handed in for “PLAYGROUND-WRIST”.",
    ]);
    expect(rows[2]?.slice(4, 8)).toEqual([100, 80, 90, "passed"]);
    expect(rows[3]?.slice(1, 7)).toEqual(["Class average", "", "", 75, 80, 57]);
  });
});

describe("the details", () => {
  it("have a row for each student, scenario and aspect, with the findings that cost points", () => {
    const rows = detailRows(bookOf(omar), titleOf).slice(1);
    const about = ["First week: one of each", "Omar Bell", "S-17"];
    expect(rows).toEqual([
      [
        ...about,
        "DIABETES-KIDNEY-FOLLOW-UP",
        1,
        1,
        "",
        "",
        "",
        "diagnoses",
        4,
        4,
        "DX-11 missing /diagnoses/1",
      ],
      [
        ...about,
        "DIABETES-KIDNEY-FOLLOW-UP",
        1,
        1,
        "",
        "",
        "",
        "superbill",
        1,
        6,
        "SB-01 wrong /superbill/payerId",
      ],
      [...about, "PLAYGROUND-WRIST", "", 0, "", "", "", "", "", "", ""],
    ]);
  });
});
