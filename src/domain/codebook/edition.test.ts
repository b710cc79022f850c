import { describe, expect, it } from "vitest";
import {
  editionSchema,
  indexFileSchema,
  synonymsFileSchema,
  tabularFileSchema,
} from "./edition.ts";
import { anEdition, indexTerms } from "./testing.ts";

describe("content files of an edition", () => {
  it("accepts what the editions hold", () => {
    expect(editionSchema.safeParse(anEdition).success).toBe(true);
    expect(indexFileSchema.safeParse({ letter: "D", terms: indexTerms }).success).toBe(true);
    expect(
      synonymsFileSchema.safeParse({ synonyms: [{ say: "a", means: "b" }], abbreviations: [] })
        .success,
    ).toBe(true);
  });

  const file = (node: object) => ({
    section: "E08-E13",
    categories: [{ code: "E11", title: "Type 2 diabetes mellitus", ...node }],
  });

  it("accepts a category with a letter in second place", () => {
    const category = { code: "QA0", title: "x", children: [{ code: "QA0.0101", title: "y" }] };
    expect(tabularFileSchema.safeParse(file(category)).success).toBe(true);
  });

  it.each<[object, string]>([
    [{ note: [] }, "a misspelt field"],
    [{ notes: { exclude1: [] } }, "a misspelt kind of note"],
    [{ code: "e11" }, "a code in small letters"],
    [{ code: "E11.22222" }, "a code that is too long"],
    [{ children: [{ code: "E1122", title: "x" }] }, "a code below without its dot"],
    [{ seventhCharacter: { values: { AB: "x" } } }, "a seventh character of two"],
  ])("refuses %j: %s", (node) => {
    expect(tabularFileSchema.safeParse(file({})).success).toBe(true);
    expect(tabularFileSchema.safeParse(file(node)).success).toBe(false);
  });

  it("refuses dates that are none", () => {
    expect(editionSchema.safeParse({ ...anEdition, validTo: "9/30/2026" }).success).toBe(false);
  });
});
