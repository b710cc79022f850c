/** The two jobs that the quiz weighs. */
export type Side = "coder" | "biller";

export const SIDES = ["coder", "biller"] as const satisfies readonly Side[];

/** A five-point answer: 1 is the least (would dislike, not like me), 3 the middle, 5 the most. */
export type AnswerValue = 1 | 2 | 3 | 4 | 5;

/**
 * How strongly a high answer speaks for a side (positive) or against it (negative); 0 leaves that
 * side alone. The sizes are the project's own judgement.
 */
export type Weight = -2 | -1 | 0 | 1 | 2;

/** What an item asks about, in one word; `people` and `detail`, `focus`, `reading` carry promises. */
export type ItemFamily =
  | "people"
  | "conflict"
  | "detail"
  | "focus"
  | "reading"
  | "arithmetic"
  | "persistence"
  | "rules"
  | "learning"
  | "pace"
  | "setting";

/** What scoring needs to know of one question. */
export interface FitItem {
  readonly id: string;
  readonly family: ItemFamily;
  /** `forward`: a high answer means liking more of the family; `reverse`: liking less of it. */
  readonly keyed: "forward" | "reverse";
  readonly weights: Readonly<Record<Side, Weight>>;
  /** The id of an item that asks nearly the opposite; agreeing with both is a hint, never a fault. */
  readonly opposes?: string | undefined;
}

export interface Questionnaire {
  readonly items: readonly FitItem[];
  /** Fewer answers than this give no picture at all. */
  readonly minimumAnswers: number;
}

/** Answers by item id: `null` was left open on purpose, a missing id was never reached. */
export type CareerFitAnswers = Readonly<Record<string, AnswerValue | null>>;

/** One question that was answered, with its answer. */
export interface AnsweredItem {
  readonly item: FitItem;
  readonly value: AnswerValue;
}

/** The items that carry an answer, in the questionnaire's order; ids that it does not know are dropped. */
export function answeredItems(
  questionnaire: Questionnaire,
  answers: CareerFitAnswers,
): AnsweredItem[] {
  return questionnaire.items.flatMap((item) => {
    const value = answers[item.id];
    return value === undefined || value === null ? [] : [{ item, value }];
  });
}
