import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

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
});
