import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

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
});
