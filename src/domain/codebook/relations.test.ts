import { describe, expect, it } from "vitest";
import { buildCodeBook } from "./code-book.ts";
import {
  excludes1Between,
  isManifestation,
  kinship,
  noteNaming,
  sequenceNote,
} from "./relations.ts";
import { aCodeBook, anEdition } from "./testing.ts";

const book = aCodeBook();
const dementia = buildCodeBook(
  anEdition,
  [],
  [
    {
      section: "F01-F09",
      categories: [
        {
          code: "F02",
          title: "Dementia in other diseases classified elsewhere",
          notes: {
            codeFirst: ["the underlying physiological condition, such as:", "Alzheimer's (G30.-)"],
          },
        },
      ],
    },
    { section: "G30-G32", categories: [{ code: "G30", title: "Alzheimer's disease" }] },
  ],
);

describe("excludes1Between", () => {
  it.each([
    ["E11.22", "E10.9", "E11.22", "the note stands on the first code's path"],
    ["E10.9", "E11.22", "E11.22", "the note stands on the second code's path"],
  ])("forbids %s with %s by the note that %s inherits: %s", (a, b, holder) => {
    expect(excludes1Between(book, a, b)).toMatchObject({ holder, note: { origin: "E11" } });
  });

  it("lets codes stand together that no note parts", () => {
    expect(excludes1Between(book, "E11.22", "M25.561")).toBeUndefined();
  });

  it("says nothing of a code that the book lacks", () => {
    expect(excludes1Between(book, "Q99.9", "E10.9")).toBeUndefined();
  });
});

describe("sequenceNote", () => {
  it("puts what a code-first note names before its code", () => {
    expect(sequenceNote(dementia, "G30", "F02")).toMatchObject({
      holder: "F02",
      note: { kind: "codeFirst" },
    });
  });

  it("puts a code before what its use-additional-code note names", () => {
    expect(sequenceNote(book, "E11.22", "N18.31")).toMatchObject({
      holder: "E11.22",
      note: { kind: "useAdditionalCode" },
    });
  });

  it("knows no order the other way round", () => {
    expect(sequenceNote(dementia, "F02", "G30")).toBeUndefined();
  });
});

describe("noteNaming", () => {
  it("looks only at notes of the kind", () => {
    expect(noteNaming(book, "codeFirst", "E11.22", "E10.9")).toBeUndefined();
  });
});

describe("isManifestation", () => {
  it.each([
    [dementia, "F02", true],
    [dementia, "G30", false],
    [dementia, "Q99", false],
  ])("tells a manifestation by its title", (inBook, code, expected) => {
    expect(isManifestation(inBook, code)).toBe(expected);
  });
});

describe("kinship", () => {
  it.each([
    ["E11.22", "E11.22", "same", "one code"],
    ["E11.2", "E11.22", "less-specific", "a heading above"],
    ["E11.22", "E11.2", "more-specific", "a code below"],
    ["S52.521", "S52.521A", "less-specific", "the seventh character is missing"],
    ["S52.521D", "S52.521A", "other-encounter", "another seventh character"],
    ["S52.522A", "S52.521A", "other-side", "left for right"],
    ["M25.569", "M25.561", "unspecified-sibling", "no side"],
    ["E11.9", "E11.22", "unspecified-sibling", "without complications"],
    ["E11.21", "E11.22", "same-category", "another complication"],
    ["E10.9", "E11.9", "unrelated", "another category"],
    ["E11.9A", "E11.9", "same-category", "characters that a complete code does not take"],
    ["E11.77", "E11.9", "same-category", "a code that does not exist"],
  ])("%s, where %s was wanted, is %s: %s", (entered, wanted, expected) => {
    expect(kinship(book, entered, wanted)).toBe(expected);
  });
});
