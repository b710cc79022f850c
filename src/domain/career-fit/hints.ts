import type { AnsweredItem, AnswerValue, FitItem, Questionnaire } from "./types.ts";

/** Something about the way of answering that makes the picture less sure. Never a reproach. */
export type Hint =
  | {
      /** Nearly every question got one and the same answer. */
      readonly kind: "same-answer";
      readonly value: AnswerValue;
      readonly count: number;
      readonly answered: number;
    }
  | {
      /** Questions that ask nearly the opposite were answered the same way. */
      readonly kind: "pulls-both-ways";
      readonly pairs: readonly (readonly [FitItem, FitItem])[];
    }
  | { readonly kind: "left-open"; readonly open: number; readonly total: number };

/** From this share of equal answers on, the answers say nothing about the difference. */
const SAME_ANSWER_SHARE = 0.9;

/** One pair that pulls both ways is ordinary; from two on it is worth saying. */
const PAIRS_WORTH_SAYING = 2;

export function hintsOf(questionnaire: Questionnaire, answered: readonly AnsweredItem[]): Hint[] {
  const hints: Hint[] = [];
  const same = mostFrequent(answered);
  const pairs = pairsPullingBothWays(answered);
  if (same && answered.length > 1 && same.count >= SAME_ANSWER_SHARE * answered.length)
    hints.push({ kind: "same-answer", ...same, answered: answered.length });
  else if (pairs.length >= PAIRS_WORTH_SAYING) hints.push({ kind: "pulls-both-ways", pairs });
  const total = questionnaire.items.length;
  if (answered.length < total)
    hints.push({ kind: "left-open", open: total - answered.length, total });
  return hints;
}

function mostFrequent(
  answered: readonly AnsweredItem[],
): { value: AnswerValue; count: number } | null {
  let best: { value: AnswerValue; count: number } | null = null;
  for (const value of [1, 2, 3, 4, 5] as const) {
    const count = answered.filter((answer) => answer.value === value).length;
    if (count > (best?.count ?? 0)) best = { value, count };
  }
  return best;
}

function pairsPullingBothWays(answered: readonly AnsweredItem[]): [FitItem, FitItem][] {
  const byId = new Map(answered.map((answer) => [answer.item.id, answer]));
  return answered.flatMap(({ item, value }): [FitItem, FitItem][] => {
    const other = item.opposes === undefined ? undefined : byId.get(item.opposes);
    if (!other) return [];
    const agreesWithBoth = value >= 4 && other.value >= 4;
    const rejectsBoth = value <= 2 && other.value <= 2;
    return agreesWithBoth || rejectsBoth ? [[item, other.item]] : [];
  });
}
