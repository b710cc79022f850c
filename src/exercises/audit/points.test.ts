import { describe, expect, it } from "vitest";
import { defensePoints, kindPoints } from "./points.ts";

const chart = {
  tabs: [
    {
      title: "Note",
      sections: [
        {
          title: "Plan",
          blocks: [
            { kind: "paragraph" as const, paragraph: 1, text: "Rule out melanoma. Recheck soon." },
          ],
        },
      ],
    },
  ],
};

const wanted = {
  citations: ["guideline:I.C.9.a.2", "tabular:I12.9"],
  evidence: ["Rule out melanoma"],
};

describe("points for a finding", () => {
  it.each([
    ["order", 2],
    ["guideline", 1],
    ["modifier", 0],
    ["", 0],
  ] as const)("gives the kind %j %i of 2", (kind, points) => {
    expect(kindPoints({ kinds: ["order"], near: ["guideline"] }, kind)).toBe(points);
  });

  it.each([
    ["guideline:I.C.9.a.2", 2, "the section"],
    [" tabular:I12.9 ", 2, "another right reference"],
    ["guideline:I.C.9.a", 1, "the section above"],
    ["guideline:I.C.9.a.2.x", 1, "a section below"],
    ["guideline:I.C", 0, "a whole part of the guidelines"],
    ["tabular:I12", 1, "the category"],
    ["tabular:I10", 0, "another category"],
    ["payer:vale#visits", 0, "another book"],
    ["", 0, "nothing"],
  ])("gives a defense by %j %i of 2: %s", (citation, points) => {
    expect(defensePoints(chart, wanted, { citation, evidence: [] })).toBe(points);
  });

  it.each([
    [1, "out melanoma. Recheck", 2],
    [1, "Recheck soon", 0],
    [2, "Rule out melanoma", 0],
  ])("compares words of paragraph %i leniently: %j", (paragraph, quote, points) => {
    const evidence = [{ paragraph, quote }];
    expect(defensePoints(chart, wanted, { citation: "", evidence })).toBe(points);
  });

  it("gives nothing where nothing was said", () => {
    expect(defensePoints(chart, wanted, undefined)).toBe(0);
  });
});
