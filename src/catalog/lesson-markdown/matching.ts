import type { TableRow } from "mdast";
import type { Exercise } from "../../exercises/kinds.ts";
import { seededRandom, seedFrom, shuffled } from "../../lib/random.ts";
import { idOf, reportTwins, type DirectiveBody } from "./directive.ts";
import { blockText } from "./inline-text.ts";
import type { Report } from "./report.ts";

/** A table of pairs; an empty cell on the left makes its right side a lure, a third column says why. */
export function readMatching(body: DirectiveBody, report: Report): Exercise<"matching"> {
  const [head, ...rows] = (body.table?.children ?? []).map(cells);
  const pairs = rows.filter((row) => row.left !== "");
  for (const row of rows) {
    if (row.right === "") report.at(body.node, `"${row.left}" has no partner in the second column`);
    if (row.right.length > MOST_RIGHT) {
      report.at(body.node, `"${row.right}" is longer than ${MOST_RIGHT} characters`);
    }
  }
  if (body.feedback === "" && pairs.some((pair) => pair.why === "")) {
    report.at(body.node, "explain the pairs in a third column, or all behind > below the table");
  }
  reportTwins(
    pairs.map((pair) => pair.left),
    body.node,
    report,
  );
  const rights = [...new Set(rows.map((row) => row.right))].map((text) => ({
    id: idOf(text),
    text,
  }));
  return {
    kind: "matching",
    prompt: {
      question: body.question,
      heads: { left: head?.left ?? "", right: head?.right ?? "" },
      left: pairs.map(({ left }) => ({ id: idOf(left), text: left })),
      right: shuffled(rights, seededRandom(seedFrom(body.question))),
    },
    key: {
      pairs: pairs.map(({ left, right, why }) => ({
        left: idOf(left),
        right: idOf(right),
        feedback: why,
      })),
      feedback: body.feedback,
      citations: [...body.citations],
    },
  };
}

/** What still fits a list to choose from on a phone. */
const MOST_RIGHT = 90;

function cells(row: TableRow): { left: string; right: string; why: string } {
  const [left = "", right = "", why = ""] = row.children.map((cell) => blockText(cell.children));
  return { left, right, why };
}
