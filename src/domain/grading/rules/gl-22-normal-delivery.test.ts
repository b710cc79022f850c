import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-22", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["O80 O70.1 Z37.0", {}, ["wrong /codes/0"], "a laceration"],
    ["O80 Z37.2", {}, ["wrong /codes/0"], "twins"],
    ["Z37.0 O80", {}, ["wrong /codes/1"], "not first"],
  ])("[GL-22] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-22", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-22] says why", () => {
    const told = toldOf("GL-22", anEncounter("O80 O70.1 Z37.0", {}));
    expect(told.why).toContain("Chapter 15");
  });

  it.each<[string, Circumstances, string]>([
    ["O80 Z3A.39 Z37.0", {}, "without complications"],
    ["O70.1 Z37.0", {}, "another delivery"],
  ])("[GL-22] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-22", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["O80 Z37.2", {}, ["wrong /codes/0"]],
    ["Z3A.39 O80 Z37.0", {}, ["wrong /codes/1"]],
  ])("[GL-22] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-22", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["Z3A.39 O80 Z37.0", {}, "always the principal diagnosis"],
    ["O80 O70.0 Z37.0", {}, "here O70.0"],
  ])("[GL-22] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-22", aListOf(codes, circumstances)).why).toContain(words);
  });
});
