import { gradedOne, type Finding, type Grade } from "../../domain/grading/grade.ts";
import type { ChoiceAnswer, ChoiceKey, ChoicePrompt } from "./schema.ts";
import { chosenOptions, validateChoice } from "./validate.ts";

/** CHOICE-01: a point for each right option, less one for each wrong one that was chosen, never below zero. */
export function gradeChoice(prompt: ChoicePrompt, key: ChoiceKey, answer: ChoiceAnswer): Grade {
  const missing = validateChoice(prompt, answer);
  if (missing.length > 0) return { type: "incomplete", missing };
  const chosen = chosenOptions(prompt, answer);
  const isRight = new Map(key.options.map((option) => [option.id, option.correct]));
  const findings = prompt.options.flatMap(({ id }): Finding[] => {
    const outcome = outcomeOf(chosen.has(id), isRight.get(id) === true);
    return outcome === null
      ? []
      : [{ rule: "CHOICE-01", outcome, path: `/chosen/${id}`, params: {} }];
  });
  const count = (outcome: Finding["outcome"]) =>
    findings.filter((finding) => finding.outcome === outcome).length;
  const right = count("correct");
  const possible = right + count("missing");
  return gradedOne("choice", Math.max(0, right - count("wrong")), Math.max(1, possible), findings);
}

function outcomeOf(isChosen: boolean, isRight: boolean): "correct" | "wrong" | "missing" | null {
  if (isChosen) return isRight ? "correct" : "wrong";
  return isRight ? "missing" : null;
}
