import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-15", () => {
  it.each<[string, Circumstances, string[], string]>([
    [
      "T23.201A T24.301A T31.11",
      { setting: "inpatient" },
      ["wrong /codes/1"],
      "second degree before third",
    ],
  ])("[GL-15] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-15", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-15] says why", () => {
    const told = toldOf("GL-15", anEncounter("T23.201A T24.301A T31.11", { setting: "inpatient" }));
    expect(told.why).toContain("higher degree");
  });

  it.each<[string, Circumstances, string]>([
    ["T24.301A T23.201A T31.11", { setting: "inpatient" }, "the worst first"],
    ["T22.211A T31.0", {}, "one burn"],
  ])("[GL-15] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-15", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["T22.611A T23.301A", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["T22.211A T23.611A", { setting: "inpatient" }, []],
    ["T22.211D T23.301A", { setting: "inpatient" }, []],
    ["T22.411A T23.101A", { setting: "inpatient" }, ["wrong /codes/1"]],
  ])("[GL-15] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-15", aListOf(codes, circumstances))).toEqual(expected);
  });
});
