import { assertNever } from "../../lib/assert-never.ts";
import { formatDue, type Due } from "./due.ts";
import type { AssignmentSet } from "./set.ts";

/** The rules of a set as sentences to a student; those about time are apart, see `dueInWords`. */
export function rulesInWords(
  set: Pick<
    AssignmentSet,
    "order" | "attempts" | "counts" | "passMark" | "feedback" | "hints" | "scenarios"
  >,
): readonly string[] {
  const isOne = set.scenarios.length === 1;
  return [
    ...(isOne ? [] : [orderInWords(set.order)]),
    attemptsInWords(set),
    `The pass mark is ${set.passMark}% of the points.`,
    set.hints === "allowed"
      ? "You may take hints. Each costs points, as it says, and shows in the gradebook."
      : "You work without hints.",
    feedbackInWords(set.feedback),
  ];
}

function orderInWords(order: AssignmentSet["order"]): string {
  return order === "fixed"
    ? "Work the scenarios from top to bottom: each opens once the one before it is submitted."
    : "Work the scenarios in any order.";
}

function attemptsInWords({ attempts, counts }: Pick<AssignmentSet, "attempts" | "counts">): string {
  if (attempts === 1) return "You have one attempt at each scenario.";
  const many =
    attempts === "unlimited"
      ? "You may try each scenario as often as you like"
      : `You have ${attempts} attempts at each scenario`;
  return `${many}; the ${counts} one counts.`;
}

export function feedbackInWords(feedback: AssignmentSet["feedback"]): string {
  switch (feedback) {
    case "after-each-attempt":
      return "You see how you did after each attempt.";
    case "after-hand-in":
      return "You see how you did once you have handed in; after that, what you have seen is closed to further attempts.";
    case "after-due":
      return "You see how you did once the due time has passed.";
    default:
      return assertNever(feedback);
  }
}

/** When a set is due, by the set's clocks and, where they differ, by the reader's own. */
export function dueInWords(due: Due, ownZone: string): readonly string[] {
  const zoneName = due.zone.replaceAll("_", " ");
  const there = formatDue(due);
  if (there === undefined) {
    return [
      `Due ${due.local.replace("T", " at ")} in the time zone ${zoneName}, which this device does not know.`,
    ];
  }
  const here = formatDue(due, ownZone);
  return here === undefined || here === there
    ? [`Due ${there}.`]
    : [`Due ${there} (${zoneName}).`, `By the clock here, that is ${here}.`];
}
