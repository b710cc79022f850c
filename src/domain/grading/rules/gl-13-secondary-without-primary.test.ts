import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-13", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["C79.51", {}, ["info /codes/0"], "no primary"],
  ])("[GL-13] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-13", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-13] says why", () => {
    const told = toldOf("GL-13", anEncounter("C79.51", {}));
    expect(told.why).toContain("C80.1");
  });

  it.each<[string, Circumstances, string]>([
    ["C34.11 C79.51", {}, "a current primary"],
    ["C78.7 Z85.3", {}, "a past primary"],
    ["C61 C79.51 Z66", {}, "a current primary"],
  ])("[GL-13] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-13", anEncounter(codes, circumstances))).toEqual([]);
  });
});
