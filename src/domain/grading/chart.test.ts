import { describe, expect, it } from "vitest";
import { blocksOf, locateQuote, overlaps, type Chart, type ChartBlock } from "./chart.ts";

const block = (paragraph: number, text: string): ChartBlock => ({
  kind: "paragraph",
  paragraph,
  text,
});
const chart: Chart = {
  tabs: [
    {
      title: "Note",
      sections: [{ title: "History", blocks: [block(1, "Chest pain since noon.")] }],
    },
    {
      title: "Orders",
      sections: [
        { title: "A", blocks: [block(2, "Aspirin for chest pain.")] },
        { title: "B", blocks: [block(3, "Chest pain gone.")] },
      ],
    },
  ],
};

describe("locateQuote", () => {
  it("finds every paragraph that says exactly so", () => {
    expect(blocksOf(chart).map(({ paragraph }) => paragraph)).toEqual([1, 2, 3]);
    expect(locateQuote(chart, "Chest pain")).toEqual([
      { paragraph: 1, start: 0, end: 10 },
      { paragraph: 3, start: 0, end: 10 },
    ]);
    expect(locateQuote(chart, "chest pain")).toEqual([{ paragraph: 2, start: 12, end: 22 }]);
  });

  it("folds white space and finds nothing in nothing", () => {
    expect(locateQuote(chart, "  chest \n pain ")).toEqual([{ paragraph: 2, start: 12, end: 22 }]);
    expect(locateQuote(chart, " \n ")).toEqual([]);
    expect(locateQuote(chart, "headache")).toEqual([]);
  });
});

describe("overlaps", () => {
  const span = (start: number, end: number, paragraph = 1) => ({ paragraph, start, end });
  it.each([
    [span(0, 5), span(4, 8), true],
    [span(0, 5), span(5, 8), false],
    [span(5, 8), span(0, 5), false],
    [span(0, 9), span(3, 4), true],
    [span(3, 4), span(0, 9), true],
    [span(0, 5), span(0, 5, 2), false],
  ])("of %j and %j: %s", (a, b, expected) => {
    expect(overlaps(a, b)).toBe(expected);
  });
});
