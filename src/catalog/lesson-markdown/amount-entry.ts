import { amountSchema } from "../../domain/billing/practice.ts";
import type { Exercise } from "../../exercises/kinds.ts";
import { linesOf, type DirectiveBody } from "./directive.ts";
import { readJudged } from "./judged-lines.ts";
import type { Report } from "./report.ts";

/** `- [x] 48.00` for the right amount, `- [ ] 52.00` for foreseen slips, `- [ ] other` for all the rest. */
export function readAmountEntry(body: DirectiveBody, report: Report): Exercise<"amount-entry"> {
  const judged = readJudged(body, linesOf(body.list), report, (text) =>
    amountSchema.safeParse(text).success ? null : `"${text}" is not an amount such as 48.00`,
  );
  if (judged.right.length > 1) report.at(body.node, "only one amount can be right");
  const [right] = judged.right;
  return {
    kind: "amount-entry",
    prompt: { question: body.question },
    key: {
      right: { amount: right?.text ?? "", feedback: right?.feedback ?? "" },
      wrong: judged.wrong.map(({ text, feedback }) => ({ amount: text, feedback })),
      other: judged.other,
      citations: [...body.citations],
    },
  };
}
