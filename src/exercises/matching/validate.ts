import type { Missing } from "../../domain/grading/grade.ts";
import type { MatchingAnswer, MatchingPrompt } from "./schema.ts";

/** Complete when every item on the left has a partner that the prompt offers. */
export function validateMatching(
  prompt: MatchingPrompt,
  answer: MatchingAnswer,
): readonly Missing[] {
  const offered = new Set(prompt.right.map((side) => side.id));
  const partnerOf = partners(answer);
  return prompt.left
    .filter((side) => !offered.has(partnerOf.get(side.id) ?? ""))
    .map((side) => ({ path: `/pairs/${side.id}`, reason: "empty" }));
}

/** The partner of each item on the left; a later pair for the same item counts. */
export function partners(answer: MatchingAnswer): ReadonlyMap<string, string> {
  return new Map(answer.pairs.map((pair) => [pair.left, pair.right]));
}
