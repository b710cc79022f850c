import type { Missing } from "../../domain/grading/grade.ts";
import type { OrderingAnswer, OrderingPrompt } from "./schema.ts";

/** Complete when every item of the prompt stands in the answer exactly once. */
export function validateOrdering(
  prompt: OrderingPrompt,
  answer: OrderingAnswer,
): readonly Missing[] {
  if (answer.order.length === 0) return [{ path: "/order", reason: "empty" }];
  const wanted = new Set(prompt.items.map((item) => item.id));
  const given = new Set(answer.order);
  const isWhole =
    answer.order.length === wanted.size &&
    given.size === wanted.size &&
    [...given].every((id) => wanted.has(id));
  return isWhole ? [] : [{ path: "/order", reason: "other-items" }];
}
