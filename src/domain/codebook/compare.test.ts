import { describe, expect, it } from "vitest";
import { buildCodeBook } from "./code-book.ts";
import { compareCodes, compareTitles, type Together } from "./compare.ts";
import { aCodeBook, anEdition } from "./testing.ts";

const book = aCodeBook();

// Excerpts of FY2026: J44, J45, I12, N18, I69 and H54 as their notes stand in the Tabular List.
const other = buildCodeBook(
  anEdition,
  [
    {
      number: 9,
      title: "Excerpts",
      first: "A00",
      last: "Z99",
      sections: [{ id: "A00-Z99", first: "A00", last: "Z99", title: "Excerpts" }],
    },
  ],
  [
    {
      section: "A00-Z99",
      categories: [
        {
          code: "I12",
          title: "Hypertensive chronic kidney disease",
          children: [
            {
              code: "I12.9",
              title: "Hypertensive chronic kidney disease with stage 1 through stage 4",
              notes: {
                useAdditionalCode: ["code to identify the stage (N18.1-N18.4, N18.9)"],
              },
            },
          ],
        },
        {
          code: "N18",
          title: "Chronic kidney disease (CKD)",
          notes: { codeFirst: ["any associated hypertensive kidney disease (I12.-, I13.-)"] },
          children: [{ code: "N18.4", title: "Chronic kidney disease, stage 4 (severe)" }],
        },
        {
          code: "J44",
          title: "Other chronic obstructive pulmonary disease",
          notes: {
            excludes2: ["lung diseases due to external agents (J60-J70)"],
            codeAlso: ["type of asthma, if applicable (J45.-)"],
          },
          children: [
            { code: "J44.9", title: "Chronic obstructive pulmonary disease, unspecified" },
          ],
        },
        {
          code: "J45",
          title: "Asthma",
          children: [
            { code: "J45.40", title: "Moderate persistent asthma, uncomplicated" },
            { code: "J45.909", title: "Unspecified asthma, uncomplicated" },
          ],
        },
        { code: "J67", title: "Hypersensitivity pneumonitis due to organic dust" },
        {
          code: "D77",
          title: "Other disorders of blood in diseases classified elsewhere",
        },
        {
          code: "H25",
          title: "Age-related cataract",
          children: [
            { code: "H25.11", title: "Age-related nuclear cataract, right eye" },
            { code: "H25.12", title: "Age-related nuclear cataract, left eye" },
            { code: "H25.13", title: "Age-related nuclear cataract, bilateral" },
          ],
        },
      ],
    },
  ],
);

describe("two codes together", () => {
  it.each<[string, string, Together, string]>([
    ["E11.9", "E11.9", { verdict: "same" }, "one code"],
    ["E11.2", "E11.22", { verdict: "heading", heading: "E11.2" }, "a heading and a code below it"],
    ["S52.521A", "S52.521", { verdict: "heading", heading: "S52.521" }, "without its seventh"],
    ["S52.521A", "S52.521D", { verdict: "other-encounter" }, "two stages of one injury"],
    ["M25.561", "M25.562", { verdict: "sides", bilateral: undefined }, "left and right"],
    ["M25.562", "M25.569", { verdict: "unspecified", vague: "M25.569" }, "a side that is not told"],
    ["E11.9", "E11.22", { verdict: "unspecified", vague: "E11.9" }, "without complications"],
    ["E11.9", "M25.562", { verdict: "silent" }, "no note"],
  ])("%s and %s: %s", (a, b, together) => {
    expect(compareCodes(book, a, b)?.together).toEqual(together);
    expect(compareCodes(book, b, a)?.together).toEqual(together);
  });

  it("never stand where an Excludes1 note of either names the other", () => {
    expect(compareCodes(book, "E10.9", "E11.22")?.together).toMatchObject({
      verdict: "never",
      relation: { note: { kind: "excludes1", origin: "E11" }, holder: "E11.22", other: "E10.9" },
    });
  });

  it("may stand where a note says Excludes2", () => {
    expect(compareCodes(other, "J44.9", "J67")?.together).toMatchObject({
      verdict: "both",
      relation: { note: { kind: "excludes2" } },
    });
  });

  it("belong together where a note asks for both", () => {
    expect(compareCodes(other, "J45.40", "J44.9")?.together).toMatchObject({ verdict: "asked" });
  });

  it("have a code for both sides where the book has one", () => {
    expect(compareCodes(other, "H25.11", "H25.12")?.together).toEqual({
      verdict: "sides",
      bilateral: "H25.13",
    });
    expect(compareCodes(other, "H25.11", "H25.13")?.together.verdict).not.toBe("sides");
  });
});

describe("their order", () => {
  it("follows code first and use additional code", () => {
    expect(compareCodes(other, "N18.4", "I12.9")?.order).toMatchObject({
      rule: "note",
      first: "I12.9",
      relation: { note: { kind: "codeFirst", origin: "N18" } },
    });
  });

  it("puts a manifestation behind its cause", () => {
    expect(compareCodes(other, "D77", "J44.9")?.order).toEqual({
      rule: "manifestation",
      first: "J44.9",
      manifestation: "D77",
    });
  });

  it("is the encounter's with code also, and open without a note", () => {
    expect(compareCodes(other, "J44.9", "J45.40")?.order).toMatchObject({ rule: "encounter" });
    expect(compareCodes(other, "J67", "J45.40")?.order).toEqual({ rule: "none" });
  });
});

describe("what differs", () => {
  it("is the path, the words and the notes", () => {
    const comparison = compareCodes(book, "E11.21", "E11.22");
    expect(comparison?.shared.map(({ code }) => code)).toEqual(["E11", "E11.2"]);
    expect(comparison?.notes.onlyB).toMatchObject([
      { kind: "useAdditionalCode", origin: "E11.22" },
    ]);
    expect(comparison?.notes.onlyA).toEqual([]);
    expect(comparison?.notes.both.length).toBeGreaterThan(2);
  });

  it("marks the words that only one title has", () => {
    const [a, b] = compareTitles("Pain in left knee", "Pain in right knee, acute");
    expect(a.filter(({ isShared }) => !isShared).map(({ text }) => text)).toEqual(["left"]);
    expect(b.filter(({ isShared }) => !isShared).map(({ text }) => text)).toEqual([
      "right",
      "acute",
    ]);
  });
});

it("compares nothing with a code that the book has not", () => {
  expect(compareCodes(book, "E11.77", "E11.9")).toBeUndefined();
  expect(compareCodes(book, "E11.9", "S52.521Z")).toBeUndefined();
});
