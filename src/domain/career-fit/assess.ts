import { contributionsOf, type Contribution } from "./contributions.ts";
import { hintsOf, type Hint } from "./hints.ts";
import { scoreSide, type SideScore } from "./score.ts";
import {
  answeredItems,
  SIDES,
  type CareerFitAnswers,
  type Questionnaire,
  type Side,
} from "./types.ts";

/** Why no side is named. */
export type UndecidedReason =
  /** Fewer answers than the questionnaire's minimum. */
  | "too-few-answers"
  /** Nearly all answers are the same one. */
  | "same-answer"
  /** Both scores lie surely below the middle: little in either job appealed. */
  | "neither-appealed"
  /** The scores are too close, and too near the middle, to say anything. */
  | "too-close";

/** What the answers say about the difference, and how clearly. It advises; it never rules anybody out. */
export type Verdict =
  | { readonly kind: "clear" | "leaning"; readonly side: Side }
  | { readonly kind: "both" }
  | { readonly kind: "undecided"; readonly reason: UndecidedReason };

export interface FitAssessment {
  readonly scores: Readonly<Record<Side, SideScore>>;
  /** Coder's points less biller's, from -100 to 100. */
  readonly difference: number;
  /** The difference in units of its own standard error: 2 is hardly chance, 1 may well be. */
  readonly clarity: number;
  readonly verdict: Verdict;
  readonly contributions: readonly Contribution[];
  readonly hints: readonly Hint[];
  readonly answered: number;
  readonly total: number;
  /** How many more answers a picture needs; 0 when there is one. */
  readonly stillNeeded: number;
}

/** A difference this many standard errors wide is called clear; blind answers reach it 1 time in 100. */
const CLEAR = 2;

/** A difference this wide is called a leaning; blind answers reach it 1 time in 13. */
const LEANING = 1.4;

/**
 * Turns answers into a picture of two scores, their difference and what moved it. Pure and
 * deterministic: the same answers give the same picture, in whatever order they were given.
 *
 * The standard error of the difference is √(coder's² + biller's²); questions that count for both
 * sides make the true one smaller, so the verdict errs on the side of saying too little.
 */
export function assessFit(questionnaire: Questionnaire, answers: CareerFitAnswers): FitAssessment {
  const answered = answeredItems(questionnaire, answers);
  const [coder, biller] = SIDES.map((side) => scoreSide(answered, side)) as [SideScore, SideScore];
  const difference = coder.points - biller.points;
  const clarity = Math.abs(difference) / Math.hypot(coder.standardError, biller.standardError);
  const hints = hintsOf(questionnaire, answered);
  const stillNeeded = Math.max(0, questionnaire.minimumAnswers - answered.length);
  const scores = { coder, biller };
  return {
    scores,
    difference,
    clarity,
    verdict: verdictOf({ scores, difference, clarity, hints, stillNeeded }),
    contributions: contributionsOf(answered),
    hints,
    answered: answered.length,
    total: questionnaire.items.length,
    stillNeeded,
  };
}

function verdictOf({
  scores: { coder, biller },
  difference,
  clarity,
  hints,
  stillNeeded,
}: Pick<FitAssessment, "scores" | "difference" | "clarity" | "hints" | "stillNeeded">): Verdict {
  if (stillNeeded > 0) return { kind: "undecided", reason: "too-few-answers" };
  if (hints.some(({ kind }) => kind === "same-answer"))
    return { kind: "undecided", reason: "same-answer" };
  const side = difference > 0 ? "coder" : "biller";
  if (clarity >= CLEAR) return { kind: "clear", side };
  if (clarity >= LEANING) return { kind: "leaning", side };
  if (coder.low > 50 && biller.low > 50) return { kind: "both" };
  if (coder.high < 50 && biller.high < 50) return { kind: "undecided", reason: "neither-appealed" };
  return { kind: "undecided", reason: "too-close" };
}
