import type { Blockquote, List, ListItem, Paragraph, RootContentMap, Table } from "mdast";
import "remark-directive";
import { seedFrom } from "../../lib/random.ts";
import { exerciseCitationSchema } from "../../domain/grading/exercise-citation.ts";
import { blockText } from "./inline-text.ts";
import type { Report } from "./report.ts";

export type ContainerDirective = RootContentMap["containerDirective"];

/** An exercise directive taken apart: its words, its one list or table, the quotation after it. */
export interface DirectiveBody {
  readonly node: ContainerDirective;
  readonly question: string;
  readonly list: List | undefined;
  readonly table: Table | undefined;
  /** The words behind `>` that stand after the list or table; shown once the answer was checked. */
  readonly feedback: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly citations: readonly string[];
}

export function takeApart(node: ContainerDirective, report: Report): DirectiveBody {
  const paragraphs: Paragraph[] = [];
  const quotes: Blockquote[] = [];
  let list: List | undefined;
  let table: Table | undefined;
  for (const child of node.children) {
    if (child.type === "paragraph") paragraphs.push(child);
    else if (child.type === "blockquote") quotes.push(child);
    else if (child.type === "list" && !list) list = child;
    else if (child.type === "table" && !table) table = child;
    else report.at(child, `a ${node.name} exercise cannot hold this (${child.type})`);
  }
  const question = blockText(paragraphs);
  if (question === "") report.at(node, "the exercise has no question above its list or table");
  return {
    node,
    question,
    list,
    table,
    feedback: blockText(quotes.flatMap((quote) => quote.children)),
    attributes: Object.fromEntries(
      Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? ""]),
    ),
    citations: readCitations(node, report),
  };
}

/** One line of a list: the words, its tick, and what is said about it (the quotation below it). */
export interface Line {
  readonly item: ListItem;
  readonly text: string;
  readonly feedback: string;
}

export function linesOf(list: List | undefined): readonly Line[] {
  return (list?.children ?? []).map((item) => ({
    item,
    text: blockText(item.children.filter((child) => child.type === "paragraph")),
    feedback: blockText(
      item.children.flatMap((child) => (child.type === "blockquote" ? child.children : [])),
    ),
  }));
}

/** An id for a piece of an exercise that stays when pieces are added or moved, and changes with its words. */
export function idOf(text: string): string {
  return seedFrom(text).toString(36);
}

export function reportTwins(
  texts: readonly string[],
  node: ContainerDirective,
  report: Report,
): void {
  const twin = texts.find((text, index) => texts.indexOf(text) !== index);
  if (twin !== undefined) report.at(node, `"${twin}" stands here twice`);
}

function readCitations(node: ContainerDirective, report: Report): readonly string[] {
  const citations = (node.attributes?.["cite"] ?? "")
    .split(";")
    .map((text) => text.trim())
    .filter((text) => text !== "");
  for (const citation of citations) {
    if (!exerciseCitationSchema.safeParse(citation).success) {
      report.at(
        node,
        `"${citation}" is not a citation: guideline:, tabular:, law:, form:, source:`,
      );
    }
  }
  return citations;
}
