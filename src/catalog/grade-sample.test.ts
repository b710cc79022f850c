import { describe, expect, it } from "vitest";
import { damaged, readable } from "../../tests/content/smallest.ts";
import type { Grade } from "../domain/grading/grade.ts";
import { encounter } from "../exercises/encounter/kind.ts";
import { unwrap } from "../lib/result.ts";
import { codeSetsOf } from "./catalog.ts";
import { gradeSample } from "./grade-sample.ts";
import type { Sample } from "./schemas/samples.ts";

const catalog = readable(damaged());
const codeSets = codeSetsOf(catalog);
const [scenario] = catalog.scenarios;

function gradeOf(patch: Sample["patch"]) {
  if (!scenario) throw new Error("the smallest content has a scenario");
  const sample: Sample = { name: "One", why: "For this test.", patch, expect: { incomplete: [] } };
  return gradeSample(encounter, scenario, sample, codeSets);
}

function sharesOf(grade: Grade): readonly [number, number] | "incomplete" {
  return grade.type === "graded" ? [grade.earned, grade.possible] : "incomplete";
}

describe("gradeSample", () => {
  it("gives the key's own answer every point", () => {
    expect(sharesOf(unwrap(gradeOf([])))).toEqual([28, 28]);
  });

  it("applies changes one after the other", () => {
    const patch: Sample["patch"] = [
      { op: "remove", path: "/diagnoses/1" },
      { op: "add", path: "/diagnoses/-", value: { code: "E11.9", evidence: [] } },
    ];
    expect(sharesOf(unwrap(gradeOf(patch)))).toEqual([28, 28]);
  });

  it("tells what is missing of an answer that is not complete", () => {
    const grade = unwrap(gradeOf([{ op: "replace", path: "/services", value: [] }]));
    expect(grade).toMatchObject({ type: "incomplete", missing: [{ path: "/services" }] });
  });

  it("does not carry changes over to the next sample", () => {
    expect(
      sharesOf(unwrap(gradeOf([{ op: "replace", path: "/diagnoses/0/code", value: "M25.562" }]))),
    ).toEqual([26, 28]);
    expect(sharesOf(unwrap(gradeOf([])))).toEqual([28, 28]);
  });

  it("says which change does not apply", () => {
    const patch: Sample["patch"] = [
      { op: "replace", path: "/diagnoses/0/code", value: "M25.562" },
      { op: "remove", path: "/diagnoses/9" },
    ];
    expect(gradeOf(patch)).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^change 1 does not apply: /) as string,
    });
  });

  it("says where the changes lead to no answer", () => {
    expect(gradeOf([{ op: "replace", path: "/services/0/units", value: 1 }])).toMatchObject({
      ok: false,
      error: expect.stringMatching(/^no answer: \/services\/0\/units: /) as string,
    });
  });
});
