import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-23", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I12.0 N18.5 Z99.2", {}, ["wrong /codes/1"], "stage 5 on dialysis"],
    ["I12.9 N18.4 Z99.2", {}, ["info /codes/1"], "stage 4 on dialysis"],
  ])("[GL-23] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-23", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-23] says why", () => {
    const told = toldOf("GL-23", anEncounter("I12.0 N18.5 Z99.2", {}));
    expect(told.why).toContain("N18.6");
  });

  it.each<[string, Circumstances, string]>([
    ["I12.0 N18.6 Z99.2", {}, "end-stage"],
    ["I12.9 N18.4", {}, "no dialysis"],
  ])("[GL-23] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-23", anEncounter(codes, circumstances))).toEqual([]);
  });
});
