import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-12", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I21.4 R65.21", { setting: "inpatient" }, ["wrong /codes/1"], "no infection"],
    ["I21.4 R65.20 A41.9", { setting: "inpatient" }, ["wrong /codes/1"], "before the infection"],
  ])("[GL-12] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-12", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-12] says why", () => {
    const told = toldOf("GL-12", anEncounter("I21.4 R65.21", { setting: "inpatient" }));
    expect(told.why).toContain("systemic infection");
  });

  it.each<[string, Circumstances, string]>([
    ["A41.9 R65.21 J18.9", { setting: "inpatient" }, "behind the sepsis"],
    ["A41.9 J18.9", { setting: "inpatient" }, "no severe sepsis"],
  ])("[GL-12] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-12", anEncounter(codes, circumstances))).toEqual([]);
  });
});
