import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-03", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["B96.20 N39.0", {}, ["wrong /codes/0"], "the organism"],
    ["R65.21 A41.9 J18.9", { setting: "inpatient" }, ["wrong /codes/0"], "severe sepsis"],
    ["Z68.41 E66.813", {}, ["wrong /codes/0"], "the index"],
    ["Z59.00 F20.9", {}, ["wrong /codes/0"], "a social determinant"],
  ])("[GL-03] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-03", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-03] says why", () => {
    const told = toldOf("GL-03", anEncounter("B96.20 N39.0", {}));
    expect(told.why).toContain("additional code");
  });

  it.each<[string, Circumstances, string]>([
    ["N39.0 B96.20", {}, "behind its condition"],
    ["Z51.11 C50.411", {}, "a Z code that may be first"],
  ])("[GL-03] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-03", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["B96.20 I10", {}, ["wrong /codes/0"]],
    ["Z16.12 I10", {}, ["wrong /codes/0"]],
    ["R65.20 I10", {}, ["wrong /codes/0"]],
    ["Z68.41 I10", {}, ["wrong /codes/0"]],
    ["Z37.0 I10", {}, ["wrong /codes/0"]],
    ["Z3A.20 I10", {}, ["wrong /codes/0"]],
    ["Z59.02 I10", {}, ["wrong /codes/0"]],
    ["Z17.0 I10", {}, ["wrong /codes/0"]],
    ["R29.710 I10", {}, ["wrong /codes/0"]],
    ["R40.2430 I10", {}, ["wrong /codes/0"]],
    ["Z79.4 I10", {}, []],
    ["R40.20 I10", {}, []],
    ["Z61.0 I10", {}, []],
  ])("[GL-03] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-03", aListOf(codes, circumstances))).toEqual(expected);
  });
});
