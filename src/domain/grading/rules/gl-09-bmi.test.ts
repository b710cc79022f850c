import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-09", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I10 Z68.35", {}, ["info /codes/1"], "no condition that it belongs to"],
    ["O99.212 E66.9 Z68.35 Z3A.20", {}, ["info /codes/2"], "pregnancy"],
  ])("[GL-09] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-09", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-09] says why", () => {
    const told = toldOf("GL-09", anEncounter("I10 Z68.35", {}));
    expect(told.why).toContain("obesity");
  });

  it.each<[string, Circumstances, string]>([
    ["E66.813 Z68.41 I10", {}, "obesity"],
    ["E43 Z68.1", {}, "malnutrition"],
  ])("[GL-09] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-09", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["O9A.211 E66.9 Z68.35", {}, []],
    ["Z34.02 E66.9 Z68.35", {}, ["info /codes/2"]],
    ["Z3A.20 E66.9 Z68.35", {}, ["info /codes/2"]],
  ])("[GL-09] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-09", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["O99.212 E66.9 Z68.35", {}, "not assigned during pregnancy"],
    ["I10 Z68.35", {}, "reported only beside a diagnosis"],
  ])("[GL-09] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-09", aListOf(codes, circumstances)).why).toContain(words);
  });
});
