import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-27", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["E11.9 I12.9 N18.31", {}, ["info /codes/0"], "kidney disease"],
  ])("[GL-27] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-27", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-27] says why", () => {
    const told = toldOf("GL-27", anEncounter("E11.9 I12.9 N18.31", {}));
    expect(told.why).toContain("presumed");
  });

  it.each<[string, Circumstances, string]>([
    ["E11.22 I12.9 N18.31", {}, "the combination code"],
    ["E11.9 I10", {}, "no kidney disease"],
  ])("[GL-27] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-27", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["E11.9 N18.31", {}, ["info /codes/0"]],
    ["E11.22 N18.31", {}, []],
  ])("[GL-27] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-27", aListOf(codes, circumstances))).toEqual(expected);
  });
});
