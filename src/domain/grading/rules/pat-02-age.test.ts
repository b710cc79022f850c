import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

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

  it.each<[string, number, string[]]>([
    ["O80", 8, ["info /codes/0"]],
    ["O80", 9, []],
    ["O80", 64, []],
    ["O80", 65, ["info /codes/0"]],
    ["Z34.02", 8, ["info /codes/0"]],
    ["Z3A.20", 70, ["info /codes/0"]],
    ["Z37.0", 70, ["info /codes/0"]],
    ["Z38.00", 0, []],
    ["Z38.00", 1, ["wrong /codes/0"]],
    ["Z00.110", 1, ["wrong /codes/0"]],
    ["Z05.1", 1, ["wrong /codes/0"]],
    ["P07.18", 1, []],
    ["P04.14", 1, ["info /codes/0"]],
    ["P12.0", 1, ["info /codes/0"]],
    ["P22.0", 1, ["info /codes/0"]],
    ["P27.1", 1, []],
    ["P36.9", 1, ["info /codes/0"]],
    ["P59.9", 0, []],
    ["P70.4", 1, ["info /codes/0"]],
    ["P74.1", 1, ["info /codes/0"]],
    ["P78.83", 1, []],
    ["P83.1", 1, ["info /codes/0"]],
    ["P92.9", 1, ["info /codes/0"]],
    ["P96.1", 1, []],
    ["Z00.129", 17, []],
    ["Z00.129", 18, ["info /codes/0"]],
    ["Z00.00", 14, ["info /codes/0"]],
    ["Z00.00", 15, []],
    ["Z68.52", 1, ["wrong /codes/0"]],
    ["Z68.52", 2, []],
    ["Z68.52", 19, []],
    ["Z68.52", 20, ["wrong /codes/0"]],
    ["Z68.35", 19, ["wrong /codes/0"]],
    ["Z68.1", 20, []],
    ["R54", 14, ["info /codes/0"]],
    ["N40.0", 15, []],
    ["H25.11", 14, ["info /codes/0"]],
    ["M81.0", 14, ["info /codes/0"]],
    ["M80.051A", 14, ["info /codes/0"]],
    ["R62.7", 14, ["info /codes/0"]],
    ["R62.51", 17, []],
    ["R62.51", 18, ["info /codes/0"]],
    ["Z76.2", 18, ["info /codes/0"]],
    ["Z76.89", 18, []],
    ["I10", 3, []],
  ])("[PAT-02] judges %s at %i years: %j", (code, age, expected) => {
    expect(reviewOf("PAT-02", aListOf(code, { age }))).toEqual(expected);
  });
});
