import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("CONV-05", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["E11.9 E11.42", {}, ["wrong /codes/0"], "without complications, and one is coded"],
    [
      "I11.0 I50.23 I50.9",
      { setting: "inpatient" },
      ["info /codes/2"],
      "the category’s residual code",
    ],
  ])("[CONV-05] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("CONV-05", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[CONV-05] says why", () => {
    const told = toldOf("CONV-05", anEncounter("E11.9 E11.42", {}));
    expect(told.why).toContain("E11.42");
  });

  it.each<[string, Circumstances, string]>([
    ["E11.42 E11.65", {}, "two complications"],
    ["E11.9 I10", {}, "nothing else of the category"],
    ["L89.153 L89.620", {}, "two places"],
  ])("[CONV-05] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("CONV-05", anEncounter(codes, circumstances))).toEqual([]);
  });
});
