import { gradedOne, type Finding, type Grade } from "../../domain/grading/grade.ts";
import type { MatchingAnswer, MatchingKey, MatchingPrompt } from "./schema.ts";
import { partners, validateMatching } from "./validate.ts";

/** MATCH-01: a point for each item on the left that has its right partner. */
export function gradeMatching(
  prompt: MatchingPrompt,
  key: MatchingKey,
  answer: MatchingAnswer,
): Grade {
  const missing = validateMatching(prompt, answer);
  if (missing.length > 0) return { type: "incomplete", missing };
  const given = partners(answer);
  const wanted = new Map(key.pairs.map((pair) => [pair.left, pair.right]));
  const findings = prompt.left.map(({ id }): Finding => {
    const isRight = given.get(id) === wanted.get(id);
    return {
      rule: "MATCH-01",
      outcome: isRight ? "correct" : "wrong",
      path: `/pairs/${id}`,
      params: { right: wanted.get(id) ?? "" },
    };
  });
  const earned = findings.filter((finding) => finding.outcome === "correct").length;
  return gradedOne("pairs", earned, prompt.left.length, findings);
}
