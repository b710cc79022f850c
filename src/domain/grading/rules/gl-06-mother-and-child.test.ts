import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-06", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["O70.1 P59.9 Z37.0", {}, ["wrong /codes/1"], "jaundice of the newborn with the mother"],
  ])("[GL-06] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-06", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-06] says why", () => {
    const told = toldOf("GL-06", anEncounter("O70.1 P59.9 Z37.0", {}));
    expect(told.why).toContain("mother");
  });

  it.each<[string, Circumstances, string]>([
    ["O70.1 Z37.0", {}, "mother"],
    ["Z38.00 P59.9", {}, "child"],
  ])("[GL-06] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-06", anEncounter(codes, circumstances))).toEqual([]);
  });
});
