import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-05", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["P59.9 Z38.00", { setting: "inpatient", age: 0 }, ["wrong /codes/1"], "not first"],
    ["Z38.00", { age: 30 }, ["wrong /codes/0"], "not a newborn"],
    ["Z38.00 O80 Z37.0", {}, ["wrong /codes/0"], "the mother’s record"],
  ])("[GL-05] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-05", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-05] says why", () => {
    const told = toldOf("GL-05", anEncounter("P59.9 Z38.00", { setting: "inpatient", age: 0 }));
    expect(told.why).toContain("birth record");
  });

  it.each<[string, Circumstances, string]>([
    ["Z38.00 P59.9", { setting: "inpatient", age: 0 }, "first"],
    ["P59.9", { age: 0 }, "a later visit"],
  ])("[GL-05] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-05", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["O80 Z38.00", {}, ["wrong /codes/1"]],
    ["Z38.00 P59.9", { age: 1 }, ["wrong /codes/0"]],
    ["Z38.00 P59.9", { age: 0 }, []],
    ["P59.9 Z38.00", { age: 0 }, ["wrong /codes/1"]],
  ])("[GL-05] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-05", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["P59.9 Z38.00", { age: 0 }, "principal diagnosis of the birth record"],
    ["Z38.00 P59.9", { age: 30 }, "record of birth only"],
  ])("[GL-05] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-05", aListOf(codes, circumstances)).why).toContain(words);
  });
});
