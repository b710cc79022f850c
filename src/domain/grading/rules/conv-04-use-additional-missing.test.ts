import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("CONV-04", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I12.9 E78.5", {}, ["wrong /codes/0"], "no stage"],
    ["I11.0 I48.91", { setting: "inpatient" }, ["wrong /codes/0"], "no kind of heart failure"],
    ["E11.22 Z79.4", {}, ["info /codes/0"], "the note names the known stages only"],
  ])("[CONV-04] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("CONV-04", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[CONV-04] says why", () => {
    const told = toldOf("CONV-04", anEncounter("I12.9 E78.5", {}));
    expect(told.why).toContain("N18.9");
  });

  it.each<[string, Circumstances, string]>([
    ["I12.9 N18.4", {}, "the stage is coded"],
    ["I11.9 E78.5", {}, "no heart failure to name"],
    ["N39.0", {}, "an organism is added only when it is known"],
  ])("[CONV-04] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("CONV-04", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each([
    ["I12.9 I13.0", ["wrong /codes/0", "wrong /codes/1", "wrong /codes/1"]],
    ["I12.0 E78.5", ["wrong /codes/0"]],
    ["I13.0 N18.31", ["wrong /codes/0"]],
    ["E11.621 I10", ["info /codes/0"]],
    ["E11.621 L97.522", []],
    ["E11.22 N18.31", []],
  ])("[CONV-04] finds in %s: %j", (codes, expected) => {
    expect(reviewOf("CONV-04", anEncounter(codes))).toEqual(expected);
  });
});
