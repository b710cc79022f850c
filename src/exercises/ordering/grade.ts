import { gradedOne, type Finding, type Grade } from "../../domain/grading/grade.ts";
import type { OrderingAnswer, OrderingKey, OrderingPrompt } from "./schema.ts";
import { validateOrdering } from "./validate.ts";

/**
 * ORDER-01: of n items the longest series that stands in the right order counts, less one, out of n - 1. One item
 * in the wrong place therefore costs one point, however far the others moved for it.
 */
export function gradeOrdering(
  prompt: OrderingPrompt,
  key: OrderingKey,
  answer: OrderingAnswer,
): Grade {
  const missing = validateOrdering(prompt, answer);
  if (missing.length > 0) return { type: "incomplete", missing };
  const placeOf = new Map(key.order.map((id, place) => [id, place]));
  const places = answer.order.map((id) => placeOf.get(id) ?? -1);
  const kept = longestRise(places);
  const findings = answer.order.map((id, index): Finding => ({
    rule: "ORDER-01",
    outcome: kept.has(index) ? "correct" : "wrong",
    path: `/order/${index}`,
    params: { item: id, place: (places[index] ?? -1) + 1 },
  }));
  const possible = Math.max(1, answer.order.length - 1);
  return gradedOne("order", Math.max(0, kept.size - 1), possible, findings);
}

/** The indices of the longest rising subsequence; of equally long ones, that which starts first. */
export function longestRise(values: readonly number[]): ReadonlySet<number> {
  /** For each index: the length of the longest rise that begins there, and where it goes on. */
  const length = values.map(() => 1);
  const next = values.map(() => -1);
  for (let index = values.length - 2; index >= 0; index -= 1) {
    for (let later = index + 1; later < values.length; later += 1) {
      const rises = (values[later] ?? 0) > (values[index] ?? 0);
      if (rises && (length[later] ?? 0) + 1 > (length[index] ?? 0)) {
        length[index] = (length[later] ?? 0) + 1;
        next[index] = later;
      }
    }
  }
  const kept = new Set<number>();
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = next[at] ?? -1) kept.add(at);
  return kept;
}
