import type { Missing } from "../../domain/grading/grade.ts";
import type { ChoiceAnswer, ChoicePrompt } from "./schema.ts";

/** Incomplete while nothing that stands in the prompt is chosen, or two where one is asked. */
export function validateChoice(prompt: ChoicePrompt, answer: ChoiceAnswer): readonly Missing[] {
  const count = chosenOptions(prompt, answer).size;
  if (count === 0) return [{ path: "/chosen", reason: "empty" }];
  if (!prompt.multiple && count > 1) return [{ path: "/chosen", reason: "more-than-one" }];
  return [];
}

/** The chosen ids that the prompt offers; an option that was reworded since is not one of them. */
export function chosenOptions(prompt: ChoicePrompt, answer: ChoiceAnswer): ReadonlySet<string> {
  const offered = new Set(prompt.options.map((option) => option.id));
  return new Set(answer.chosen.filter((id) => offered.has(id)));
}
