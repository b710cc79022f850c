import { describe, expect, it } from "vitest";
import type { ChartBlock } from "../domain/grading/chart.ts";
import { parseChart } from "./parse-chart.ts";

const FILE = "content/scenarios/sore-knee/chart.md";

function blocksIn(source: string): readonly ChartBlock[] {
  const chart = parseChart(FILE, `# Note\n\n## Visit\n\n${source}`);
  if (!chart.ok) throw new Error(JSON.stringify(chart.error));
  return chart.value.tabs[0]?.sections[0]?.blocks ?? [];
}

function problemsIn(source: string): readonly string[] {
  const chart = parseChart(FILE, source);
  return chart.ok
    ? []
    : chart.error.map(({ file, field, message }) => `${file} ${field}: ${message}`);
}

describe("parseChart", () => {
  it("reads tabs and sections, and numbers blocks through the whole record", () => {
    const source =
      "# Note\n\n## HPI\n\nSore.\n\nSince May.\n\n## Plan\n\nRest.\n\n# Results\n\n## Film\n\nNormal.\n";
    expect(parseChart(FILE, source)).toEqual({
      ok: true,
      value: {
        tabs: [
          {
            title: "Note",
            sections: [
              {
                title: "HPI",
                blocks: [
                  { kind: "paragraph", text: "Sore.", paragraph: 1 },
                  { kind: "paragraph", text: "Since May.", paragraph: 2 },
                ],
              },
              { title: "Plan", blocks: [{ kind: "paragraph", text: "Rest.", paragraph: 3 }] },
            ],
          },
          {
            title: "Results",
            sections: [
              { title: "Film", blocks: [{ kind: "paragraph", text: "Normal.", paragraph: 4 }] },
            ],
          },
        ],
      },
    });
  });

  it("makes a block of each row of a table, its cells joined", () => {
    expect(blocksIn("| Test | Value |\n| --- | --- |\n| A1c | 7.4 % |\n| LDL | |\n")).toEqual([
      { kind: "head", text: "Test | Value", paragraph: 1 },
      { kind: "row", text: "A1c | 7.4 %", paragraph: 2 },
      { kind: "row", text: "LDL | ", paragraph: 3 },
    ]);
  });

  it.each([
    ["- one\n- two\n", ["one", "two"], "a bulleted list"],
    ["1. one\n2. two\n", ["1. one", "2. two"], "a numbered list keeps its numbers"],
    ["3. three\n4. four\n", ["3. three", "4. four"], "wherever it begins"],
    ["- [x] done\n- [ ] open\n", ["done", "open"], "boxes are dropped"],
  ])("makes a block of each item of a list: %s", (source, texts) => {
    const blocks = blocksIn(source);
    expect(blocks.map(({ text }) => text)).toEqual(texts);
    expect(blocks.every(({ kind }) => kind === "item")).toBe(true);
  });

  it.each([
    ["**Knee** _sore_ `x` ~~not~~ [film](a.md)", "Knee sore x not film", "marks are dropped"],
    ["over two\nlines", "over two lines", "a line break is a space"],
    ["a hard  \nbreak", "a hard break", "so is a hard one"],
    ["5 < 6 &amp; 7 \\* 8", "5 < 6 & 7 * 8", "escapes and entities are read"],
  ])("keeps plain text only: %s", (source, text) => {
    expect(blocksIn(source)[0]?.text).toBe(text);
  });

  it("keeps a section without text", () => {
    expect(parseChart(FILE, "# Note\n\n## Visit\n")).toMatchObject({
      ok: true,
      value: { tabs: [{ sections: [{ title: "Visit", blocks: [] }] }] },
    });
  });

  it.each([
    ["", ["line 1: the chart has no tab"]],
    [
      "## Visit\n",
      ["line 1: a section needs a tab (# …) above it", "line 1: the chart has no tab"],
    ],
    ["# Note\n\nText.\n", ["line 3: text before the first section (## …)"]],
    ["# Note\n\n## Visit\n\n### Deep\n", ["line 5: headings go down to ## only"]],
    [
      "# Note\n\n## Visit\n\n- one\n  - below one\n",
      ["line 5: a list item is one paragraph; no lists within lists"],
    ],
    [
      "# Note\n\n## Visit\n\n- one\n\n  more of one\n",
      ["line 5: a list item is one paragraph; no lists within lists"],
    ],
    [
      "# Note\n\n## Visit\n\n> said\n\n---\n\n```\ncode\n```\n\n<b>x</b>\n",
      [
        "line 5: a chart has no blockquote; use paragraphs, lists and tables",
        "line 7: a chart has no thematicBreak; use paragraphs, lists and tables",
        "line 9: a chart has no code; use paragraphs, lists and tables",
      ],
    ],
  ])("names every problem with its line: %j", (source, problems) => {
    expect(problemsIn(source)).toEqual(problems.map((problem) => `${FILE} ${problem}`));
  });

  it("begins the text of a new tab in a section of its own", () => {
    expect(problemsIn("# Note\n\n## Visit\n\nText.\n\n# Results\n\nMore.\n")).toEqual([
      `${FILE} line 9: text before the first section (## …)`,
    ]);
  });
});
