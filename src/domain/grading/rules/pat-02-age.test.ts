import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("PAT-02", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["Z00.110", { age: 3 }, ["wrong /codes/0"], "a newborn’s check, by the note at Z00.11"],
    ["E66.9 Z68.35", { age: 12 }, ["wrong /codes/1"], "an adult’s index, by the note at Z68"],
    ["E66.9 Z68.41", { age: 19 }, ["wrong /codes/1"], "the last year of children’s indices"],
    [
      "Z00.129",
      { age: 40 },
      ["info /codes/0"],
      "a child’s check-up, for which the book names no year",
    ],
    ["O80 Z37.0", { age: 5 }, ["info /codes/0", "info /codes/1"], "a delivery, likewise"],
    ["P59.9", { age: 30 }, ["info /codes/0"], "a condition of the newborn that may have lasted"],
  ])("[PAT-02] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("PAT-02", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[PAT-02] says why", () => {
    const told = toldOf("PAT-02", anEncounter("E66.9 Z68.35", { age: 12 }));
    expect(told.why).toContain("20 years and more, says the note at Z68");
    expect(told.citations).toContain("tabular:Z68");
    const guess = toldOf("PAT-02", anEncounter("Z00.129", { age: 40 }));
    expect(guess.why).toContain("The book names no year");
  });

  it.each<[string, Circumstances, string]>([
    ["Z00.129", { age: 6 }, "it fits"],
    ["Z68.41", { age: 20 }, "the first year of adults’ indices"],
    ["Z00.129", {}, "nobody says the age"],
  ])("[PAT-02] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("PAT-02", anEncounter(codes, circumstances))).toEqual([]);
  });
});
