import { assertNever } from "../../lib/assert-never.ts";
import { firstLateInstant } from "./due.ts";
import type { AssignmentSet } from "./set.ts";

/** What a student has done on one scenario of a set, and when it is. */
export interface Work {
  /** Attempts that were submitted. */
  readonly attemptsDone: number;
  /** Whether the set was handed in at least once. */
  readonly handedIn: boolean;
  /** Milliseconds since 1970, by the device's clock: nothing else is there to go by. */
  readonly now: number;
}

/** Attempts that may still be made at a scenario. */
export function attemptsLeft(
  { attempts }: Pick<AssignmentSet, "attempts">,
  attemptsDone: number,
): number | "unlimited" {
  return attempts === "unlimited" ? "unlimited" : Math.max(0, attempts - attemptsDone);
}

/**
 * Whether grades, findings and the key may be shown for a scenario. Never before the first attempt;
 * where the device can't tell the due time, the hand-in takes its place.
 */
export function feedbackAllowed(
  { feedback, due }: Pick<AssignmentSet, "feedback" | "due">,
  { attemptsDone, handedIn, now }: Work,
): boolean {
  if (attemptsDone === 0) return false;
  switch (feedback) {
    case "after-each-attempt":
      return true;
    case "after-hand-in":
      return handedIn;
    case "after-due": {
      const late = due === null ? undefined : firstLateInstant(due);
      return late === undefined ? handedIn : now >= late;
    }
    default:
      return assertNever(feedback);
  }
}

/** Why no further attempt may be made. */
export type AttemptBar =
  | "not-in-set"
  | "no-attempts-left"
  /** The key has been open to the student: an attempt after that proves nothing. */
  | "feedback-open"
  /** The set has a fixed order, and an earlier scenario was not submitted yet. */
  | "earlier-first";

/** Where a student stands with one scenario of a set. */
export interface Standing {
  readonly attemptsDone: number;
  readonly attemptsLeft: number | "unlimited";
  readonly feedbackAllowed: boolean;
  /** `null` when an attempt may be made. Late work is not barred; it is marked as late. */
  readonly bar: AttemptBar | null;
}

/** `attempts` are all that were submitted within the set. */
export function standingAt(
  set: AssignmentSet,
  slug: string,
  attempts: readonly { readonly slug: string }[],
  { handedIn, now }: Omit<Work, "attemptsDone">,
): Standing {
  const doneAt = (at: string) => attempts.filter((attempt) => attempt.slug === at).length;
  const attemptsDone = doneAt(slug);
  const left = attemptsLeft(set, attemptsDone);
  const isOpen = feedbackAllowed(set, { attemptsDone, handedIn, now });
  const index = set.scenarios.findIndex((scenario) => scenario.slug === slug);
  const bar = (): AttemptBar | null => {
    if (index < 0) return "not-in-set";
    if (left === 0) return "no-attempts-left";
    if (isOpen && set.feedback !== "after-each-attempt") return "feedback-open";
    const isWaiting = set.scenarios.slice(0, index).some((earlier) => doneAt(earlier.slug) === 0);
    return set.order === "fixed" && isWaiting ? "earlier-first" : null;
  };
  return { attemptsDone, attemptsLeft: left, feedbackAllowed: isOpen, bar: bar() };
}
