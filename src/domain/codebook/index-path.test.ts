import { describe, expect, it } from "vitest";
import type { IndexTerm } from "./edition.ts";
import {
  filterMainTerms,
  findIndexPath,
  followReference,
  letterOf,
  printedTerm,
} from "./index-path.ts";
import { indexTerms } from "./testing.ts";

const terms: readonly IndexTerm[] = [
  ...indexTerms,
  {
    title: "Disease, diseased",
    terms: [{ title: "heart", nemod: "(organic)", terms: [{ title: "ischemic", code: "I25.9" }] }],
  },
  { title: "Disease, Crohn's", see: "Enteritis, regional" },
  {
    title: "Fall, falling",
    nemod: "(accidental)",
    terms: [{ title: "down", terms: [{ title: "stairs, steps", code: "W10.9" }] }],
  },
];

function printed(reference: string) {
  const found = followReference(terms, reference);
  return found && [...found.path.map(printedTerm), found.isWhole];
}

describe("a reference of the Index", () => {
  it.each([
    ["Pains, joint", ["Pain(s) (see also Painful)", "joint", true], "a plural of a term"],
    [
      "Fracture, traumatic, radius",
      ["Fracture, traumatic", "radius", true],
      "a title with a comma",
    ],
    [
      "Fracture, radius, lower end",
      ["Fracture, traumatic", "radius", "lower end", true],
      "part of one",
    ],
    [
      "Diabetes, type 1",
      ["Diabetes, diabetic (mellitus) (sugar)", "type 1", true],
      "a synonym left out",
    ],
    [
      "Pain, joint, knee",
      ["Pain(s) (see also Painful)", "joint", "knee", true],
      "a plural in parentheses",
    ],
    [
      "Diabetes, with chronic kidney disease",
      ["Diabetes, diabetic (mellitus) (sugar)", "with", "chronic kidney disease", true],
      "with and its subterm together",
    ],
    [
      "also Disease, heart, ischemic",
      ["Disease, diseased", "heart (organic)", "ischemic", true],
      "the longest of several main terms",
    ],
    [
      "Diabetes, by type",
      ["Diabetes, diabetic (mellitus) (sugar)", true],
      "by type, which is no term",
    ],
    [
      "Diabetes, gestational",
      ["Diabetes, diabetic (mellitus) (sugar)", false],
      "a subterm that is not there",
    ],
    [
      "Fall, down, steps",
      ["Fall, falling (accidental)", "down", "stairs, steps", true],
      "the second of two synonyms",
    ],
  ])("%s is followed: %s", (reference, path) => {
    expect(printed(reference)).toEqual(path);
  });

  it("that names no term is left alone", () => {
    expect(printed("condition")).toBeUndefined();
  });
});

describe("a path of printed terms", () => {
  it("is found again, with or without its nonessential modifiers", () => {
    const path = findIndexPath(terms, ["Diabetes, diabetic (mellitus) (sugar)", "type 1"]);
    expect(path?.at(-1)?.code).toBe("E10.9");
    expect(findIndexPath(terms, ["Diabetes, diabetic", "with"])?.length).toBe(2);
  });

  it("is found as far as it goes", () => {
    expect(findIndexPath(terms, ["Gonalgia", "left"])?.length).toBe(1);
    expect(findIndexPath(terms, ["Nothing"])).toBeUndefined();
  });
});

describe("the filter of main terms", () => {
  it("finds beginnings of words and of nonessential modifiers, titles that begin so first", () => {
    expect(filterMainTerms(terms, "di").map(({ title }) => title)).toEqual([
      "Diabetes, diabetic",
      "Disease, diseased",
      "Disease, Crohn's",
    ]);
    expect(filterMainTerms(terms, "crohn")).toHaveLength(1);
    expect(filterMainTerms(terms, "sugar").map(({ title }) => title)).toEqual([
      "Diabetes, diabetic",
    ]);
    expect(filterMainTerms(terms, " ")).toHaveLength(terms.length);
    expect(filterMainTerms(terms, "[(")).toEqual([]);
  });
});

it("sorts under the letter, accents aside", () => {
  expect(letterOf({ title: "Ménière's disease" })).toBe("M");
  expect(letterOf({ title: "Élan" })).toBe("E");
  expect(letterOf({ title: "3-part fracture" })).toBe("#");
});
