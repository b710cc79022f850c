import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-18", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["S83.206S M25.561", {}, ["wrong /codes/0"], "the old tear first"],
  ])("[GL-18] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-18", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-18] says why", () => {
    const told = toldOf("GL-18", anEncounter("S83.206S M25.561", {}));
    expect(told.why).toContain("coded before it");
  });

  it.each<[string, Circumstances, string]>([
    ["M25.561 S83.206S", {}, "the pain that it left first"],
    ["S52.521D", {}, "still healing"],
  ])("[GL-18] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-18", anEncounter(codes, circumstances))).toEqual([]);
  });
});
