import type { List, PhrasingContent, RootContent, Table } from "mdast";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { Chart, ChartBlock } from "../domain/grading/chart.ts";
import { err, ok, type Result } from "../lib/result.ts";
import type { ContentProblem } from "./problem.ts";

/**
 * Reads a record written in Markdown: `#` opens a tab, `##` a section, and every paragraph, list item and table row
 * is a numbered block. Marks inside a line are dropped; a chart is plain text, so that evidence has exact places.
 */
export function parseChart(file: string, source: string): Result<Chart, ContentProblem[]> {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(source);
  const chart: Chart = { tabs: [] };
  const problems: ContentProblem[] = [];
  let paragraph = 0;
  const complain = (node: RootContent, message: string) =>
    problems.push({ file, field: `line ${node.position?.start.line ?? 1}`, message });

  for (const node of tree.children) {
    if (node.type === "heading") {
      const title = plainText(node.children);
      if (node.depth === 1) chart.tabs.push({ title, sections: [] });
      else if (node.depth === 2)
        openSection(chart, title, () => complain(node, "a section needs a tab (# …) above it"));
      else complain(node, "headings go down to ## only");
      continue;
    }
    const section = chart.tabs.at(-1)?.sections.at(-1);
    const blocks = blocksOfNode(node);
    if (!section) complain(node, "text before the first section (## …)");
    else if (!blocks)
      complain(
        node,
        node.type === "list"
          ? "a list item is one paragraph; no lists within lists"
          : `a chart has no ${node.type}; use paragraphs, lists and tables`,
      );
    else {
      for (const { kind, text } of blocks) {
        paragraph += 1;
        section.blocks.push({ kind, text, paragraph });
      }
    }
  }
  if (chart.tabs.length === 0)
    problems.push({ file, field: "line 1", message: "the chart has no tab" });
  return problems.length > 0 ? err(problems) : ok(chart);
}

function openSection(chart: Chart, title: string, complain: () => void): void {
  const tab = chart.tabs.at(-1);
  if (tab) tab.sections.push({ title, blocks: [] });
  else complain();
}

type Unnumbered = Omit<ChartBlock, "paragraph">;

function blocksOfNode(node: RootContent): readonly Unnumbered[] | undefined {
  switch (node.type) {
    case "paragraph":
      return [{ kind: "paragraph", text: plainText(node.children) }];
    case "list":
      return itemsOf(node);
    case "table":
      return rowsOf(node);
    default:
      return undefined;
  }
}

function itemsOf(list: List): readonly Unnumbered[] | undefined {
  const items = list.children.map((item, index): Unnumbered | undefined => {
    const [only, ...rest] = item.children;
    if (only?.type !== "paragraph" || rest.length > 0) return undefined;
    const number = list.ordered ? `${(list.start ?? 1) + index}. ` : "";
    return { kind: "item", text: number + plainText(only.children) };
  });
  return items.every((item) => item !== undefined) ? items : undefined;
}

function rowsOf(table: Table): readonly Unnumbered[] {
  return table.children.map((row, index) => ({
    kind: index === 0 ? "head" : "row",
    text: row.children.map((cell) => plainText(cell.children)).join(" | "),
  }));
}

function plainText(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if ("value" in node) return node.value;
      if (node.type === "break") return " ";
      return "children" in node ? plainText(node.children) : "";
    })
    .join("")
    .replace(/\s+/g, " ");
}
