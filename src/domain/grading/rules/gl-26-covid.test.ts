import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-26", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["U07.1 Z20.822", {}, ["info /codes/1"], "exposure"],
  ])("[GL-26] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-26", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-26] says why", () => {
    const told = toldOf("GL-26", anEncounter("U07.1 Z20.822", {}));
    expect(told.why).toContain("U07.1");
  });

  it.each<[string, Circumstances, string]>([
    ["Z20.822", {}, "exposure alone"],
    ["U07.1 J12.82", {}, "the disease and its pneumonia"],
  ])("[GL-26] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-26", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    [
      "U07.1 Z20.822 Z11.52 Z03.818 J12.89",
      {},
      ["info /codes/1", "info /codes/2", "info /codes/3", "info /codes/4"],
    ],
    ["J12.89 Z20.822", {}, []],
  ])("[GL-26] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-26", aListOf(codes, circumstances))).toEqual(expected);
  });
});
