import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("PAT-02", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["Z00.129", { age: 40 }, ["wrong /codes/0"], "a child’s check-up"],
    ["E66.9 Z68.35", { age: 12 }, ["wrong /codes/1"], "an adult’s index"],
    ["O80 Z37.0", { age: 5 }, ["wrong /codes/0", "wrong /codes/1"], "a delivery"],
    ["P59.9", { age: 30 }, ["info /codes/0"], "a condition of the newborn that may have lasted"],
  ])("[PAT-02] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("PAT-02", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[PAT-02] says why", () => {
    const told = toldOf("PAT-02", anEncounter("Z00.129", { age: 40 }));
    expect(told.why).toContain("17 years");
  });

  it.each<[string, Circumstances, string]>([
    ["Z00.129", { age: 6 }, "it fits"],
    ["Z68.41", { age: 20 }, "the first year of adults’ indices"],
    ["Z00.129", {}, "nobody says the age"],
  ])("[PAT-02] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("PAT-02", anEncounter(codes, circumstances))).toEqual([]);
  });
});
