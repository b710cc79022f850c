import { describe, expect, it } from "vitest";
import type { Chart } from "../../../domain/grading/chart.ts";
import { findInChart } from "./find.ts";

const tab = (title: string, ...texts: readonly [number, string][]) => ({
  title,
  sections: [
    {
      title: "S",
      blocks: texts.map(([paragraph, text]) => ({ kind: "paragraph" as const, paragraph, text })),
    },
  ],
});
const chart: Chart = {
  tabs: [tab("Note", [1, "Anemia, transfused"], [2, "No pain"]), tab("Lab", [3, "Anemia panel"])],
};

describe("findInChart", () => {
  it("names paragraph and tab in reading order, whatever the case", () => {
    expect(findInChart(chart, "ANEMIA")).toEqual([
      { tab: 0, paragraph: 1 },
      { tab: 1, paragraph: 3 },
    ]);
  });

  it.each([
    ["transfused anemia", 1, "all words, in any order"],
    ["a", 0, "a single letter says nothing"],
    ["  ", 0, "nothing typed"],
    ["fever", 0, "not in the record"],
  ])("finds “%s” %i times: %s", (typed, times) => {
    expect(findInChart(chart, typed)).toHaveLength(times);
  });
});
