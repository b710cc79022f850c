import type { Exercise } from "../../exercises/kinds.ts";
import { idOf, linesOf, reportTwins, type DirectiveBody } from "./directive.ts";
import type { Report } from "./report.ts";

/** `- [x] right` and `- [ ] wrong`, each with its feedback behind `>`. */
export function readChoice(body: DirectiveBody, report: Report): Exercise<"choice"> {
  const lines = linesOf(body.list);
  const multiple = "multiple" in body.attributes;
  for (const { item, text, feedback } of lines) {
    if (typeof item.checked !== "boolean") report.at(item, "an option begins with [x] or [ ]");
    if (feedback === "") report.at(item, `the option "${text}" has no feedback behind >`);
  }
  const right = lines.filter((line) => line.item.checked === true).length;
  if (right === 0) report.at(body.node, "no option is ticked with [x]");
  if (!multiple && right > 1) report.at(body.node, "several options are right: add `multiple`");
  if (right === lines.length) report.at(body.node, "every option is right");
  reportTwins(
    lines.map((line) => line.text),
    body.node,
    report,
  );
  return {
    kind: "choice",
    prompt: {
      question: body.question,
      multiple,
      options: lines.map(({ text }) => ({ id: idOf(text), text })),
    },
    key: {
      options: lines.map(({ item, text, feedback }) => ({
        id: idOf(text),
        correct: item.checked === true,
        feedback,
      })),
      citations: [...body.citations],
    },
  };
}
