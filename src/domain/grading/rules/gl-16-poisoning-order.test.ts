import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-16", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["R40.20 T42.4X2A", { setting: "inpatient" }, ["wrong /codes/0"], "coma before the overdose"],
  ])("[GL-16] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-16", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-16] says why", () => {
    const told = toldOf("GL-16", anEncounter("R40.20 T42.4X2A", { setting: "inpatient" }));
    expect(told.why).toContain("sequenced first");
  });

  it.each<[string, Circumstances, string]>([
    ["T42.4X2A R40.20", { setting: "inpatient" }, "the poisoning first"],
    ["R11.2 T45.1X5A C56.1", {}, "an adverse effect"],
  ])("[GL-16] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-16", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["R40.20 T39.1X2A", {}, ["wrong /codes/0"]],
    ["J96.01 T50.901A", {}, ["wrong /codes/0"]],
    ["R40.20 T35.0X2A", {}, []],
    ["R40.20 T39.1X5A", {}, []],
    ["R40.20 T39.1X2D", {}, []],
    ["F33.2 T39.1X2A", {}, []],
    ["R40.20 T40.2X1A", {}, ["wrong /codes/0"]],
  ])("[GL-16] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-16", aListOf(codes, circumstances))).toEqual(expected);
  });
});
