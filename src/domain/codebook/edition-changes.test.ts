import { describe, expect, it } from "vitest";
import { applyChanges } from "./edition-changes.ts";

const base = {
  tabular: [
    {
      section: "E70-E88",
      categories: [
        {
          code: "E78",
          title: "Lipidemias",
          children: [
            {
              code: "E78.01",
              title: "Familial",
              notes: { excludes1: ["forms (E78.02)"] },
              children: [
                { code: "E78.010", title: "Homozygous" },
                { code: "E78.011", title: "Heterozygous" },
              ],
            },
            { code: "E78.2", title: "Mixed", notes: { excludes1: ["familial (E78.01-)"] } },
          ],
        },
      ],
    },
  ],
  index: [
    {
      title: "Hyperlipidemia",
      terms: [
        {
          title: "familial",
          code: "E78.010",
          terms: [{ title: "heterozygous", code: "E78.011" }],
        },
        { title: "mixed", code: "E78.2" },
      ],
    },
    { title: "HeFH", code: "E78.011" },
    { title: "Lipids", seeAlso: "Hyperlipidemia", code: "E78.01-" },
  ],
  externalIndex: [],
};

const changes = {
  base: "icd10cm-2026",
  without: ["E78.010", "E78.011"],
  lines: [{ code: "E78.2", title: "Mixed hyperlipidemia" }],
  index: [{ path: ["Hyperlipidemia", "familial"], code: "E78.01" }],
};

describe("an edition written as what differs", () => {
  it("has neither the codes that came later nor, below them, a heading", () => {
    const [category] = applyChanges(base, changes).tabular[0]?.categories ?? [];
    expect(category?.children).toEqual([
      { code: "E78.01", title: "Familial", notes: { excludes1: ["forms (E78.02)"] } },
      { code: "E78.2", title: "Mixed hyperlipidemia" },
    ]);
  });

  it("has no line of the Index that leads to a code it lacks, unless the line led elsewhere", () => {
    expect(applyChanges(base, changes).index).toEqual([
      {
        title: "Hyperlipidemia",
        terms: [
          { title: "familial", code: "E78.01" },
          { title: "mixed", code: "E78.2" },
        ],
      },
      { title: "Lipids", seeAlso: "Hyperlipidemia", code: "E78.01-" },
    ]);
  });

  it("names every change that has nothing to change", () => {
    const { unmatched } = applyChanges(base, {
      base: "icd10cm-2026",
      without: ["E78.9"],
      lines: [{ code: "E79", title: "Purines" }],
      index: [{ path: ["Gout"], code: "E79" }],
    });
    expect(unmatched).toEqual(["E78.9", "E79", "Gout"]);
  });
});
