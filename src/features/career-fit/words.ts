import type { FitAssessment, Verdict } from "../../domain/career-fit/assess.ts";
import type { Hint } from "../../domain/career-fit/hints.ts";
import type { Side } from "../../domain/career-fit/types.ts";
import { assertNever } from "../../lib/assert-never.ts";

const theWork: Readonly<Record<Side, string>> = {
  coder: "the coder’s work",
  biller: "the biller’s work",
};

function otherSide(side: Side): Side {
  return side === "coder" ? "biller" : "coder";
}

/** The verdict in one short sentence. */
export function headlineOf(verdict: Verdict): string {
  switch (verdict.kind) {
    case "clear":
      return `Your answers point clearly to ${theWork[verdict.side]}.`;
    case "leaning":
      return `Your answers lean towards ${theWork[verdict.side]}.`;
    case "both":
      return "Both jobs suit what you told us.";
    case "undecided":
      switch (verdict.reason) {
        case "too-few-answers":
          return "There are too few answers for a picture yet.";
        case "same-answer":
          return "Your answers are too much alike to tell the two jobs apart.";
        case "neither-appealed":
          return "Little in either job appealed to you in these answers.";
        case "too-close":
          return "Your answers do not tell the two jobs apart.";
        default:
          return assertNever(verdict.reason);
      }
    default:
      return assertNever(verdict);
  }
}

/** How to read the verdict: how sure it is, and what it leaves open. */
export function explanationOf({ verdict, scores, difference }: FitAssessment): string {
  const gap = Math.round(Math.abs(difference));
  switch (verdict.kind) {
    case "clear": {
      const other = otherSide(verdict.side);
      const start = `The gap of ${gap} points is wide for answers as spread as yours.`;
      if (scores[other].low > 50)
        return `${start} ${capital(theWork[other])} lies above the middle too, so nothing here speaks against it.`;
      if (scores[verdict.side].high < 50)
        return `${start} Even so, both lie below the middle: much of what was asked did not appeal to you.`;
      return start;
    }
    case "leaning":
      return `The gap of ${gap} points is larger than the spread of your answers alone would usually make, but not by much. On another day it could come out even.`;
    case "both":
      return "Both scores lie above the middle, and too close to each other to rank. A small practice where one person does both, or work on denials, uses the two sides together.";
    case "undecided":
      switch (verdict.reason) {
        case "same-answer":
          return "The questions are built so that one and the same answer to all of them lands exactly in the middle. Going through them again with more ups and downs would tell you more.";
        case "neither-appealed":
          return "That is worth knowing, and no more than that: thirty questions do not know a job. Try ten minutes of each before you believe it.";
        case "too-close":
          return `A gap of ${gap} points is within what the spread of your answers alone would make. Ten minutes of the real work will tell you more than these questions can.`;
        case "too-few-answers":
          return "Questions that you leave open simply do not count, but a picture needs some of them.";
        default:
          return assertNever(verdict.reason);
      }
    default:
      return assertNever(verdict);
  }
}

/** A hint about the way of answering, said without reproach. */
export function hintWords(hint: Hint, labelOf: (value: number) => string): string {
  switch (hint.kind) {
    case "same-answer":
      return `You gave the same answer, ${hint.value} (“${labelOf(hint.value)}”), to ${hint.count} of ${hint.answered} questions. That says little about the difference between the jobs.`;
    case "pulls-both-ways": {
      const pairs = hint.pairs.length;
      return `In ${pairs} places you answered two nearly opposite questions the same way. That happens, and it makes the picture less sure.`;
    }
    case "left-open":
      return `${hint.open} of ${hint.total} questions ${hint.open === 1 ? "is" : "are"} open. More answers usually make the likely range narrower.`;
    default:
      return assertNever(hint);
  }
}

/** `+4.2`, `−1.5`, or `0` for no effect on the side. */
export function signedPoints(points: number): string {
  const rounded = Math.round(points * 10) / 10;
  if (rounded === 0) return "0";
  return `${rounded > 0 ? "+" : "−"}${Math.abs(rounded).toFixed(1)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `13:05` as it is read on a US wall clock: `1:05 pm`. */
export function wallClock(time: string): string {
  const [hours = "0", minutes = "00"] = time.split(":");
  const hour = Number(hours);
  return `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${hour < 12 ? "am" : "pm"}`;
}
