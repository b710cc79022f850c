import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("PAT-01", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["N40.1", { sex: "F" }, ["wrong /codes/0"], "the prostate of a woman"],
    ["N92.0", { sex: "M" }, ["wrong /codes/0"], "menstruation of a man"],
    ["C56.1", { sex: "M" }, ["wrong /codes/0"], "an ovary"],
    ["O80 Z37.0", { sex: "M" }, ["wrong /codes/0", "wrong /codes/1"], "a delivery"],
  ])("[PAT-01] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("PAT-01", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[PAT-01] says why", () => {
    const told = toldOf("PAT-01", anEncounter("N40.1", { sex: "F" }));
    expect(told.why).toContain("registered as female");
  });

  it.each<[string, Circumstances, string]>([
    ["N40.1", { sex: "M" }, "it fits"],
    ["N40.1", {}, "nobody says the sex"],
    ["Z85.3", { sex: "M" }, "men have breast cancer too"],
  ])("[PAT-01] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("PAT-01", anEncounter(codes, circumstances))).toEqual([]);
  });
});
