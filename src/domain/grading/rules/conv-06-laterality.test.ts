import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("CONV-06", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["M17.11 M17.12", {}, ["wrong /codes/1"], "the bilateral code leaves the part of the body out"],
    ["H25.11 H25.12", {}, ["wrong /codes/1"], "eyes"],
  ])("[CONV-06] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("CONV-06", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[CONV-06] says why", () => {
    const told = toldOf("CONV-06", anEncounter("M17.11 M17.12", {}));
    expect(told.why).toContain("M17.0");
  });

  it.each<[string, Circumstances, string]>([
    ["M25.561 M25.562", {}, "the book has no code for both sides"],
    ["M17.11 M25.562", {}, "two conditions"],
    ["M17.0", {}, "both sides in one code"],
  ])("[CONV-06] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("CONV-06", anEncounter(codes, circumstances))).toEqual([]);
  });
});
