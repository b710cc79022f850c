import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-08", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["O03.9 Z3A.08", {}, ["wrong /codes/1"], "an abortion"],
    ["N39.0 Z3A.08", {}, ["info /codes/1"], "no pregnancy on the list"],
  ])("[GL-08] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-08", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-08] says why", () => {
    const told = toldOf("GL-08", anEncounter("O03.9 Z3A.08", {}));
    expect(told.why).toContain("abortion");
  });

  it.each<[string, Circumstances, string]>([
    ["O23.42 Z3A.24", {}, "a pregnancy code"],
    ["Z34.02 Z3A.20", {}, "a normal pregnancy"],
  ])("[GL-08] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-08", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["O03.9 Z3A.08", {}, ["wrong /codes/1"]],
    ["I10 Z3A.08", {}, ["info /codes/1"]],
    ["Z33.2 Z3A.08", {}, ["wrong /codes/1"]],
    ["Z36.3 Z3A.20", {}, []],
    ["O09.522 Z3A.20", {}, []],
    ["O26.893 Z3A.20", {}, []],
    ["O03.9 M1A.9XX0", {}, []],
  ])("[GL-08] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-08", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["O03.9 Z3A.08", {}, "end in abortion"],
    ["I10 Z3A.08", {}, "adds the week to a pregnancy code"],
  ])("[GL-08] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-08", aListOf(codes, circumstances)).why).toContain(words);
  });
});
