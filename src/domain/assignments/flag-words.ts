import type { Flag } from "./flags.ts";

/** A flag as a sentence; `titleOf` names a scenario by its slug. */
export function flagInWords(flag: Flag, titleOf: (slug: string) => string): string {
  switch (flag.kind) {
    case "other-edition":
      return flag.givenOutAt === null
        ? "Worked from a set that differs from yours: another edition, or somebody edited it. Your rules were applied."
        : `Worked from an earlier edition of this set, given out ${flag.givenOutAt.slice(0, 10)}. Your present rules were applied.`;
    case "changed-since-made":
      return "The file was changed after the program wrote it, or was damaged on the way.";
    case "claims-a-score":
      return "The file claims a score of its own. It was not read; the answers were graded again.";
    case "other-content":
      return "Worked with another edition of the scenarios; graded with the present keys.";
    case "foreign-scenario":
      return `${count(flag.attempts, "attempt")} at “${titleOf(flag.slug)}”, which is not in this set: not graded.`;
    case "missing":
      return `Nothing was handed in for “${titleOf(flag.slug)}”.`;
    case "not-in-program":
      return `“${titleOf(flag.slug)}” is not part of this edition of the program and can’t be graded here.`;
    case "too-many-attempts":
      return `${count(flag.made, "attempt")} at “${titleOf(flag.slug)}” where ${flag.allowed} ${flag.allowed === 1 ? "is" : "are"} allowed; the rest do not count.`;
    case "late":
      return `${numbered(flag.attempts)} at “${titleOf(flag.slug)}” came after the due time by the student’s clock.`;
    case "late-counts":
      return `All work on “${titleOf(flag.slug)}” was late by the student’s clock; the late work is what counts.`;
    case "hints":
      return `${numbered(flag.attempts)} at “${titleOf(flag.slug)}” ${flag.attempts.length === 1 ? "has" : "have"} hints, which this set does not allow: the work was begun outside it. What they cost was taken off.`;
    case "numbering":
      return `The attempts at “${titleOf(flag.slug)}” are numbered ${flag.numbers.join(", ")}: one may have been left out.`;
    case "times":
      return `The times of ${numbered(flag.attempts).toLowerCase()} at “${titleOf(flag.slug)}” can’t be right.`;
    case "unreadable":
      return `Attempt ${flag.attempt} at “${titleOf(flag.slug)}” is not an answer: ${flag.details.slice(0, 3).join("; ")}.`;
    case "incomplete":
      return `Attempt ${flag.attempt} at “${titleOf(flag.slug)}” is not complete, so it has no grade.`;
    // no default
  }
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function numbered(numbers: readonly number[]): string {
  return `Attempt${numbers.length === 1 ? "" : "s"} ${numbers.join(", ")}`;
}
