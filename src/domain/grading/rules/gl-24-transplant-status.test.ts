import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-24", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["T86.11 Z94.0", { setting: "inpatient" }, ["wrong /codes/1"], "rejection of the kidney"],
  ])("[GL-24] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-24", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-24] says why", () => {
    const told = toldOf("GL-24", anEncounter("T86.11 Z94.0", { setting: "inpatient" }));
    expect(told.why).toContain("left out");
  });

  it.each<[string, Circumstances, string]>([
    ["Z94.0 I10", {}, "status alone"],
    ["T86.11 I10", {}, "complication alone"],
  ])("[GL-24] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-24", anEncounter(codes, circumstances))).toEqual([]);
  });
});
