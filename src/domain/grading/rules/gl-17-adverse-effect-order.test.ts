import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-17", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["T45.515A K92.2", { setting: "inpatient" }, ["wrong /codes/0"], "an adverse effect"],
    ["T46.5X6A I10", {}, ["wrong /codes/0"], "an underdosing"],
  ])("[GL-17] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-17", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-17] says why", () => {
    const told = toldOf("GL-17", anEncounter("T45.515A K92.2", { setting: "inpatient" }));
    expect(told.why).toContain("nature of the adverse effect");
  });

  it.each<[string, Circumstances, string]>([
    ["K92.2 T45.515A", { setting: "inpatient" }, "behind the reaction"],
    ["T42.4X2A R40.20", {}, "a poisoning is first"],
  ])("[GL-17] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-17", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["T39.1X5A K71.0", {}, ["wrong /codes/0"]],
    ["T39.1X2A K71.0", {}, []],
    ["T35.0X5A K71.0", {}, []],
    ["T50.905A R11.2", {}, ["wrong /codes/0"]],
  ])("[GL-17] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-17", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["T45.515A K92.2", {}, "coded before it"],
    ["T46.5X6A I10", {}, "never first-listed"],
  ])("[GL-17] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-17", aListOf(codes, circumstances)).why).toContain(words);
  });
});
