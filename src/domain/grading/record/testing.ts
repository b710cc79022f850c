import type { Chart, ChartBlock } from "../chart.ts";

/** A chart of one tab: sections with their paragraphs; a text that begins with `- ` is a list item. */
export function aChart(sections: Readonly<Record<string, readonly string[]>>, tab = "Note"): Chart {
  let paragraph = 0;
  const blockOf = (text: string): ChartBlock => {
    paragraph += 1;
    if (text.startsWith("- ")) return { kind: "item", paragraph, text: text.slice(2) };
    return { kind: text.includes(" | ") ? "row" : "paragraph", paragraph, text };
  };
  return {
    tabs: [
      {
        title: tab,
        sections: Object.entries(sections).map(([title, texts]) => ({
          title,
          blocks: texts.map(blockOf),
        })),
      },
    ],
  };
}
