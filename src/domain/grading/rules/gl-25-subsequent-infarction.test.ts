import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-25", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I22.2 I25.10", { setting: "inpatient" }, ["wrong /codes/0"], "without the first"],
  ])("[GL-25] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-25", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-25] says why", () => {
    const told = toldOf("GL-25", anEncounter("I22.2 I25.10", { setting: "inpatient" }));
    expect(told.why).toContain("I21");
  });

  it.each<[string, Circumstances, string]>([
    ["I22.2 I21.4", { setting: "inpatient" }, "with the first"],
    ["I21.4", {}, "one infarction"],
  ])("[GL-25] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-25", anEncounter(codes, circumstances))).toEqual([]);
  });
});
