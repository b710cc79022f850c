import type { DirectiveBody, Line } from "./directive.ts";
import type { Report } from "./report.ts";

export interface Judged {
  readonly right: readonly Line[];
  readonly wrong: readonly Line[];
  /** Said about whatever no line names. */
  readonly other: string;
}

/** Reads the list of an exercise in which something is typed: `[x]` right, `[ ]` wrong, `[ ] other` the rest. */
export function readJudged(
  body: DirectiveBody,
  lines: readonly Line[],
  report: Report,
  problemWith: (text: string) => string | null,
): Judged {
  const named = lines.filter((line) => line.text !== "other");
  for (const { item, text, feedback } of named) {
    if (typeof item.checked !== "boolean") report.at(item, "each line begins with [x] or [ ]");
    if (feedback === "") report.at(item, `"${text}" has no feedback behind >`);
    const problem = problemWith(text);
    if (problem !== null) report.at(item, problem);
  }
  const right = named.filter((line) => line.item.checked === true);
  if (right.length === 0) report.at(body.node, "no line is ticked with [x]");
  const other = lines.find((line) => line.text === "other")?.feedback ?? "";
  if (other === "") report.at(body.node, "add `- [ ] other` with feedback for everything else");
  return { right, wrong: named.filter((line) => line.item.checked === false), other };
}
