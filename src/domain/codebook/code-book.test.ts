import { describe, expect, it } from "vitest";
import {
  billableCodesUnder,
  lookUpDiagnosis,
  notesOnPath,
  pathTo,
  withSeventh,
  type TabularEntry,
} from "./code-book.ts";
import { aCodeBook } from "./testing.ts";

const book = aCodeBook();

function entry(code: string): TabularEntry {
  const found = book.entries.get(code);
  if (!found) throw new Error(`no ${code}`);
  return found;
}

describe("lookUpDiagnosis", () => {
  it.each([
    ["E11.22", "billable", "a code without anything below it"],
    ["E11", "header", "a category that is divided"],
    ["E11.2", "header", "a subcategory"],
    ["S52.521", "header", "a code that lacks its seventh character"],
    ["S52.521A", "billable", "the seventh character stands in the note, not in the list"],
    ["T14.8XXA", "billable", "placeholders fill the places before the seventh character"],
    ["T14.8A", "bad-extension", "the placeholders are missing"],
    ["T14.8XYA", "bad-extension", "only X holds a place"],
    ["S52.521B", "bad-extension", "a torus fracture has no open kind"],
    ["S52.501B", "billable", "other fractures of the forearm have"],
    ["S52.521Z", "bad-extension", "no such seventh character"],
    ["E11.22A", "bad-extension", "the code takes no seventh character"],
    ["E11.9X", "bad-extension", "a complete code takes no placeholder"],
    ["E11.7", "unknown", "a gap in a category"],
    ["Q99.9", "unknown", "a category that the edition lacks"],
  ])("says of %s: %s (%s)", (code, status) => {
    expect(lookUpDiagnosis(book, code).status).toBe(status);
  });

  it("tells a missing seventh character from missing characters", () => {
    expect(lookUpDiagnosis(book, "S52.521")).toMatchObject({ needs: "seventh-character" });
    expect(lookUpDiagnosis(book, "S52.52")).toMatchObject({ needs: "more-characters" });
  });

  it("adds the seventh character's meaning to the title", () => {
    expect(lookUpDiagnosis(book, "S52.521A")).toMatchObject({
      title: "Torus fracture of lower end of right radius, initial encounter for closed fracture",
    });
  });

  it("names the nearest entry above an unknown code", () => {
    expect(lookUpDiagnosis(book, "E11.27")).toMatchObject({ nearest: { code: "E11.2" } });
    expect(lookUpDiagnosis(book, "Q99.9")).toMatchObject({ nearest: undefined });
  });
});

describe("withSeventh", () => {
  it.each([
    ["S52.521", "A", "S52.521A", "six characters need no placeholder"],
    ["T14.8", "D", "T14.8XXD", "two places are empty"],
    ["W19", "S", "W19.XXXS", "a category of three characters"],
  ])("makes %s and %s into %s: %s", (code, character, complete) => {
    expect(withSeventh(code, character)).toBe(complete);
  });
});

describe("billableCodesUnder", () => {
  it("writes out the nearest seventh characters on the path", () => {
    expect(billableCodesUnder(entry("S52.52"))).toEqual([
      "S52.521A",
      "S52.521D",
      "S52.521S",
      "S52.522A",
      "S52.522D",
      "S52.522S",
    ]);
  });

  it("returns only codes that the look-up calls billable", () => {
    for (const category of book.categories) {
      for (const code of billableCodesUnder(category)) {
        expect(lookUpDiagnosis(book, code).status, code).toBe("billable");
      }
    }
  });
});

describe("notesOnPath", () => {
  it("returns a code's own notes first, then those of its category, section and chapter", () => {
    expect(notesOnPath(book, entry("E11.22")).map(({ origin, kind }) => [origin, kind])).toEqual([
      ["E11.22", "useAdditionalCode"],
      ["E11", "includes"],
      ["E11", "excludes1"],
      ["E11", "useAdditionalCode"],
      ["E11", "useAdditionalCode"],
      ["Chapter 4", "excludes1"],
    ]);
  });

  it("inherits the section's notes", () => {
    expect(notesOnPath(book, entry("S52.521"))).toContainEqual({
      kind: "excludes2",
      text: "burns and corrosions (T20-T32)",
      origin: "S50-S59",
    });
  });
});

describe("places", () => {
  it("puts a category into every section around it, the outer one first", () => {
    expect(book.places.get("M25")?.sections.map(({ id }) => id)).toEqual(["M00-M25", "M20-M25"]);
  });

  it("keeps C7A out of C76-C80, whose letters seem to enclose it", () => {
    expect(book.places.get("C7A")?.sections.map(({ id }) => id)).toEqual(["C7A-C7A"]);
  });
});

describe("pathTo", () => {
  it("leads from the category to the entry", () => {
    expect(pathTo(entry("S52.521")).map(({ code }) => code)).toEqual([
      "S52",
      "S52.5",
      "S52.52",
      "S52.521",
    ]);
  });
});
