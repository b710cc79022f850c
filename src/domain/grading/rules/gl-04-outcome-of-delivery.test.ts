import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-04", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["O80", {}, ["wrong /codes/0"], "a delivery without outcome"],
    ["Z38.00 Z37.0", { setting: "inpatient" }, ["wrong /codes/1"], "the newborn’s record"],
  ])("[GL-04] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-04", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-04] says why", () => {
    const told = toldOf("GL-04", anEncounter("O80", {}));
    expect(told.why).toContain("outcome");
  });

  it.each<[string, Circumstances, string]>([
    ["O80 Z3A.39 Z37.0", {}, "the mother’s record"],
    ["O23.42 Z3A.24", {}, "no delivery"],
  ])("[GL-04] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-04", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["O80 O82 I10", {}, ["wrong /codes/0"]],
    ["I10 Z37.0", {}, ["wrong /codes/1"]],
    ["O80 P59.9 Z37.0", {}, ["wrong /codes/2"]],
    ["O80 Z37.0 M80.051P", {}, []],
  ])("[GL-04] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-04", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["O80", {}, "tells its outcome"],
    ["Z38.00 Z37.0", {}, "mother’s record"],
  ])("[GL-04] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-04", aListOf(codes, circumstances)).why).toContain(words);
  });
});
