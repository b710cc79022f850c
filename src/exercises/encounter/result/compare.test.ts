import { describe, expect, it } from "vitest";
import type { Finding, GradedGrade } from "../../../domain/grading/grade.ts";
import { compareGrades } from "./compare.ts";

const finding = (rule: string, path: string, params: Finding["params"] = {}): Finding => ({
  rule,
  path,
  params,
  outcome: "wrong",
});
const grade = (earned: number, findings: readonly Finding[]): GradedGrade => ({
  type: "graded",
  earned,
  possible: 8,
  findings,
  parts: [{ aspect: "diagnoses", earned, possible: 8 }],
});

describe("compareGrades", () => {
  it("sets the points of each aspect side by side", () => {
    const { aspects } = compareGrades(grade(4, []), grade(8, []));
    expect(aspects).toMatchObject([
      { aspect: "diagnoses", before: { earned: 4 }, after: { earned: 8 } },
    ]);
  });

  it("knows a finding again where its line has moved", () => {
    const moved = [
      finding("DX-10", "/diagnoses/1", { entered: "I10" }),
      finding("DX-10", "/diagnoses/3", { entered: "I10" }),
    ] as const;
    expect(compareGrades(grade(4, [moved[0]]), grade(4, [moved[1]]))).toMatchObject({
      gone: [],
      fresh: [],
    });
  });

  it("names what is gone and what is new, right lines left out", () => {
    const one = finding("DX-10", "/diagnoses/1", { entered: "I10" });
    const two = finding("QRY-01", "/query");
    const right: Finding = { ...finding("DX-01", "/diagnoses/0"), outcome: "correct" };
    const { gone, fresh } = compareGrades(grade(4, [one, right]), grade(6, [two]));
    expect([gone, fresh]).toEqual([[one], [two]]);
  });
});
