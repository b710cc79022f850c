import type { Exercise } from "../../exercises/kinds.ts";
import { seededRandom, seedFrom, shuffled } from "../../lib/random.ts";
import { idOf, linesOf, reportTwins, type DirectiveBody } from "./directive.ts";
import type { Report } from "./report.ts";

/** A numbered list in the right order; it is shown in another one, the same for everybody. */
export function readOrdering(body: DirectiveBody, report: Report): Exercise<"ordering"> {
  const texts = linesOf(body.list).map((line) => line.text);
  if (body.list?.ordered === false) report.at(body.list, "write the steps as 1. 2. 3.");
  if (body.feedback === "") report.at(body.node, "explain the order behind > below the list");
  reportTwins(texts, body.node, report);
  const items = texts.map((text) => ({ id: idOf(text), text }));
  return {
    kind: "ordering",
    prompt: { question: body.question, items: anotherOrder(items, seedFrom(body.question)) },
    key: {
      order: items.map((item) => item.id),
      feedback: body.feedback,
      citations: [...body.citations],
    },
  };
}

/** Shuffled so that neither the first nor the last item stands where it belongs. */
function anotherOrder<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const order = shuffled(items, random);
    if (order[0] !== items[0] && order.at(-1) !== items.at(-1)) return order;
  }
  return items.toReversed();
}
