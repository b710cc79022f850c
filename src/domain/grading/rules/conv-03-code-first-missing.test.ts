import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("CONV-03", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I10 D63.1", {}, ["wrong /codes/1"], "anemia of kidney disease without the kidney disease"],
    ["D63.0", {}, ["wrong /codes/0"], "anemia of a neoplasm that is not coded"],
    ["F02.80", {}, ["wrong /codes/0"], "dementia in a disease that is not coded"],
    [
      "I61.9 R29.712",
      { setting: "inpatient" },
      ["wrong /codes/1"],
      "the stroke scale without a cerebral infarction",
    ],
  ])("[CONV-03] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("CONV-03", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[CONV-03] says why", () => {
    const told = toldOf("CONV-03", anEncounter("I10 D63.1", {}));
    expect(told.why).toContain("code first");
  });

  it.each<[string, Circumstances, string]>([
    ["I12.9 N18.4 D63.1", {}, "the cause is coded"],
    ["G30.9 F02.80", {}, "a cause that the note names"],
    ["I10 F02.80", {}, "the note names examples only, and another disease is on the list"],
  ])("[CONV-03] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("CONV-03", anEncounter(codes, circumstances))).toEqual([]);
  });
});
