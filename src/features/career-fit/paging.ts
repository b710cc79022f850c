import type { CareerFitItem } from "../../catalog/schemas/career-fit.ts";
import type { CareerFitAnswers } from "../../domain/career-fit/types.ts";

export interface QuestionPage {
  /** Position of the first question, from 0. */
  readonly start: number;
  readonly items: readonly CareerFitItem[];
  readonly previous: number | null;
  readonly next: number | null;
}

/** The page that shows the question with this number (from 1), `size` questions to a page. */
export function pageWith(
  items: readonly CareerFitItem[],
  questionNumber: number,
  size: number,
): QuestionPage {
  const wanted = Number.isInteger(questionNumber) ? questionNumber - 1 : 0;
  const inRange = Math.min(Math.max(wanted, 0), items.length - 1);
  const start = Math.floor(inRange / size) * size;
  const end = start + size;
  return {
    start,
    items: items.slice(start, end),
    previous: start === 0 ? null : start - size,
    next: end >= items.length ? null : end,
  };
}

/** How many questions were answered or passed; the first that was not reached yet, from 0. */
export function progressOf(items: readonly CareerFitItem[], answers: CareerFitAnswers) {
  const answered = items.filter(({ id }) => typeof answers[id] === "number").length;
  const open = items.filter(({ id }) => answers[id] === null).length;
  const unseen = items.findIndex(({ id }) => answers[id] === undefined);
  const firstOpen = items.findIndex(({ id }) => typeof answers[id] !== "number");
  return {
    answered,
    open,
    firstUnseen: unseen === -1 ? null : unseen,
    firstOpen: firstOpen === -1 ? null : firstOpen,
  };
}
