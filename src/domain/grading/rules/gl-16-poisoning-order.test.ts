import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

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
});
