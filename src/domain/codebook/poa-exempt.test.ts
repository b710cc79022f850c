import { describe, expect, it } from "vitest";
import { buildCodeBook } from "./code-book.ts";
import { isPoaExempt } from "./poa-exempt.ts";

const edition = {
  system: "icd10cm",
  year: 2026,
  title: "Test edition",
  validFrom: "2025-10-01",
  validTo: "2026-09-30",
  source: "made for tests",
} as const;
const list = {
  source: "made for tests",
  exempt: ["I25.2", "Z79", "Y92.23"],
  bySeventhCharacter: [{ characters: "DS", below: ["S93", "W09.2"] }],
};

describe("isPoaExempt", () => {
  it.each([
    ["I25.2", true, "a code of the list"],
    ["I25.10", false, "its sibling"],
    ["Z79.84", true, "a code below a category of the list"],
    ["S93.401D", true, "an exempt seventh character"],
    ["S93.401A", false, "another seventh character"],
    ["W09.2XXS", true, "behind placeholders"],
    ["S93.401", false, "no seventh character yet"],
  ])("says of %s: %s (%s)", (code, exempt, _why) => {
    expect(isPoaExempt(buildCodeBook(edition, [], [], list), code)).toBe(exempt);
  });

  it("knows nothing where the edition came without the list", () => {
    expect(isPoaExempt(buildCodeBook(edition, [], []), "Z79.84")).toBeUndefined();
  });
});
