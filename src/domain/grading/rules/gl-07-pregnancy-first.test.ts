import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-07", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["N39.0 O23.42 Z3A.24", {}, ["wrong /codes/0"], "the infection before the pregnancy"],
  ])("[GL-07] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-07", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-07] says why", () => {
    const told = toldOf("GL-07", anEncounter("N39.0 O23.42 Z3A.24", {}));
    expect(told.why).toContain("precedence");
  });

  it.each<[string, Circumstances, string]>([
    ["O23.42 B96.20 Z3A.24", {}, "the pregnancy first"],
    ["Z39.2", {}, "no code of Chapter 15"],
  ])("[GL-07] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-07", anEncounter(codes, circumstances))).toEqual([]);
  });
});
