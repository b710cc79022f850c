import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

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

  it.each<[string, Circumstances, string[]]>([
    ["C79.51 C78.01", {}, ["info /codes/0"]],
    ["C79.51 D38.1", {}, []],
    ["C79.51 D37.1", {}, []],
    ["C79.51 D36.0", {}, ["info /codes/0"]],
    ["C79.51 Z85.3", {}, []],
    ["C79.51 C7A.8", {}, []],
    ["C79.51 G40.C01", {}, ["info /codes/0"]],
  ])("[GL-13] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-13", aListOf(codes, circumstances))).toEqual(expected);
  });
});
