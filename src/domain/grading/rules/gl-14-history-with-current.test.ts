import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-14", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["C61 Z85.46", {}, ["info /codes/1"], "one site"],
  ])("[GL-14] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-14", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-14] says why", () => {
    const told = toldOf("GL-14", anEncounter("C61 Z85.46", {}));
    expect(told.why).toContain("gone");
  });

  it.each<[string, Circumstances, string]>([
    ["C34.12 Z85.46", {}, "two sites"],
    ["Z08 Z85.46", {}, "history alone"],
  ])("[GL-14] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-14", anEncounter(codes, circumstances))).toEqual([]);
  });
});
