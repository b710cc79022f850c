import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-20", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["D12.5 Z12.11", {}, ["info /codes/1"], "a polyp first"],
  ])("[GL-20] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-20", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-20] says why", () => {
    const told = toldOf("GL-20", anEncounter("D12.5 Z12.11", {}));
    expect(told.why).toContain("stays first");
  });

  it.each<[string, Circumstances, string]>([
    ["Z12.11 D12.5", {}, "the screening first"],
    ["I10 Z12.11", {}, "a visit for something else"],
    ["D12.5 Z12.11", { setting: "inpatient" }, "an inpatient stay"],
  ])("[GL-20] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-20", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["N63.21 Z12.31", {}, ["info /codes/1"]],
    ["N65.0 Z12.31", {}, []],
    ["N40.0 Z12.5", {}, ["info /codes/1"]],
    ["N41.0 Z12.5", {}, []],
    ["D12.5 Z12.5", {}, []],
    ["R87.610 Z12.4", {}, ["info /codes/1"]],
    ["Z12.11 D12.5", {}, []],
    ["D12.5 Z12.11", { setting: "inpatient" }, []],
  ])("[GL-20] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-20", aListOf(codes, circumstances))).toEqual(expected);
  });
});
