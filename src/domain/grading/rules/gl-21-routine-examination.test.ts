import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-21", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["Z00.01", {}, ["wrong /codes/0"], "with findings, and none"],
    ["Z00.00 R03.0", {}, ["info /codes/0"], "without findings, and one"],
  ])("[GL-21] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-21", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-21] says why", () => {
    const told = toldOf("GL-21", anEncounter("Z00.01", {}));
    expect(told.why).toContain("what was found");
  });

  it.each<[string, Circumstances, string]>([
    ["Z00.01 R03.0", {}, "with one"],
    ["Z00.00 I10", {}, "a chronic condition is no new finding"],
  ])("[GL-21] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-21", anEncounter(codes, circumstances))).toEqual([]);
  });
});
