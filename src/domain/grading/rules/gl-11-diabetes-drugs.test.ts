import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-11", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["O24.414 Z79.4 Z3A.28", {}, ["wrong /codes/1"], "gestational diabetes"],
    ["E10.9 Z79.84", {}, ["info /codes/1"], "oral drugs with type 1"],
    ["I10 Z79.4", {}, ["info /codes/1"], "no diabetes"],
  ])("[GL-11] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-11", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-11] says why", () => {
    const told = toldOf("GL-11", anEncounter("O24.414 Z79.4 Z3A.28", {}));
    expect(told.why).toContain("gestational");
  });

  it.each<[string, Circumstances, string]>([
    ["E11.9 Z79.84", {}, "type 2"],
    ["E10.9 Z79.4", {}, "type 1 with insulin"],
    ["E11.22 N18.31 Z79.4 Z79.84", {}, "both"],
  ])("[GL-11] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-11", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["E10.9 Z79.4 Z79.84", {}, ["info /codes/2"]],
    ["I10 Z79.41", {}, []],
    ["O24.414 Z79.84", {}, ["wrong /codes/1"]],
    ["O24.111 Z79.4", {}, []],
    ["E28.2 Z79.84", {}, []],
  ])("[GL-11] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-11", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["O24.414 Z79.4", {}, "its own code tells how it is controlled"],
    ["I10 Z79.4", {}, "without a diabetes"],
    ["E10.9 Z79.84", {}, "not the treatment of type 1"],
  ])("[GL-11] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-11", aListOf(codes, circumstances)).why).toContain(words);
  });
});
