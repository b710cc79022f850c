import * as z from "zod/mini";
import type { Result } from "../../lib/result.ts";
import type { Grade, GradedGrade } from "../grading/grade.ts";
import { isLate } from "./due.ts";
import type { Flag } from "./flags.ts";
import { mean, passes } from "../../lib/percent.ts";
import { digestOf, type AssignmentSet } from "./set.ts";
import type { HandedInAttempt, Submission } from "./submission.ts";

/**
 * Grades a raw answer to a scenario; `undefined` where the program has no such scenario, an error with
 * what is wrong where the value is no answer. The one grader of the program, handed in.
 */
export type Grader = (
  slug: string,
  answer: unknown,
) => Result<Grade, readonly string[]> | undefined;

/** One attempt with the grade that its raw answer gets now. */
export interface GradedAttempt {
  readonly attempt: HandedInAttempt;
  readonly outcome:
    | { readonly type: "graded"; readonly grade: GradedGrade; readonly share: number }
    /** Not complete enough to have a grade. */
    | { readonly type: "incomplete" }
    /** Not an answer at all. */
    | { readonly type: "unreadable"; readonly details: readonly string[] }
    /** The scenario is not in this program. */
    | { readonly type: "ungradable" };
  /** By the times in the file. */
  readonly isLate: boolean;
  /** Beyond the number of attempts that the set allows. */
  readonly isExtra: boolean;
  /** Where hints were taken: how many, and the points that the same answer would have earned without them. */
  readonly hints?: { readonly taken: number; readonly cost: number } | undefined;
}

export interface ScenarioResult {
  readonly slug: string;
  /** In the order of work; extra and late ones too. */
  readonly attempts: readonly GradedAttempt[];
  /** The attempt that counts by the set's rule. */
  readonly counted: GradedAttempt | undefined;
  /** Earned ÷ possible of the attempt that counts; 0 without one. */
  readonly share: number;
  readonly isPassed: boolean;
}

export interface SubmissionResult {
  /** In the set's order. */
  readonly scenarios: readonly ScenarioResult[];
  /** Mean over the set's scenarios, each weighing the same; a missing one counts 0. */
  readonly share: number;
  readonly isPassed: boolean;
  readonly flags: readonly Flag[];
}

/** What is known about a file besides its contents. */
export interface FileFacts {
  readonly isAsWritten: boolean;
  /** Editions of the set that were given out before the present one. */
  readonly givenOut: readonly { readonly digest: string; readonly at: string }[];
  /** Of the program that grades. */
  readonly contentVersion: string;
}

/**
 * Grades the raw answers of a submission anew, by the rules of the instructor's own set. Whatever score
 * the file claims is not read. Pure: the same files give the same result everywhere.
 *
 * Which attempt counts: of the attempts within the allowed number, in the order of their numbers, those
 * with a grade; late ones only where none is on time. Of these the best (the earlier one where two are
 * equal), the latest or the first, as the set says.
 */
export function regradeSubmission(
  set: AssignmentSet,
  submission: Submission,
  grader: Grader,
  facts: FileFacts,
): SubmissionResult {
  const scenarios = set.scenarios.map(({ slug }) => regradeScenario(set, submission, slug, grader));
  const share = mean(scenarios.map((scenario) => scenario.share)) ?? 0;
  return {
    scenarios,
    share,
    isPassed: passes(share, set.passMark),
    flags: [
      ...fileFlags(set, submission, facts),
      ...scenarios.flatMap((scenario) => scenarioFlags(set, submission, scenario)),
    ],
  };
}

function regradeScenario(
  set: AssignmentSet,
  submission: Submission,
  slug: string,
  grader: Grader,
): ScenarioResult {
  const allowed = set.attempts === "unlimited" ? Infinity : set.attempts;
  const attempts = submission.attempts
    .filter((attempt) => attempt.slug === slug)
    .toSorted((one, other) => one.attemptNumber - other.attemptNumber)
    .map((attempt, index) => {
      const outcome = outcomeOf(grader(slug, attempt.answer));
      return {
        attempt,
        outcome,
        isLate: isLate(set.due, Date.parse(attempt.submittedAt)),
        isExtra: index >= allowed,
        hints: hintsOf(attempt.answer, outcome, (answer) => outcomeOf(grader(slug, answer))),
      };
    });
  const counted = countedAttempt(attempts, set.counts);
  const share = counted ? shareOf(counted) : 0;
  return { slug, attempts, counted, share, isPassed: passes(share, set.passMark) };
}

const hintedSchema = z.looseObject({ hints: z.array(z.unknown()).check(z.minLength(1)) });

function hintsOf(
  answer: unknown,
  outcome: GradedAttempt["outcome"],
  grade: (answer: unknown) => GradedAttempt["outcome"],
): GradedAttempt["hints"] {
  const hinted = hintedSchema.safeParse(answer);
  if (!hinted.success || outcome.type !== "graded") return undefined;
  const { hints, ...unaided } = hinted.data;
  const without = grade(unaided);
  const full = without.type === "graded" ? without.grade.earned : outcome.grade.earned;
  return { taken: hints.length, cost: full - outcome.grade.earned };
}

function outcomeOf(graded: ReturnType<Grader>): GradedAttempt["outcome"] {
  if (graded === undefined) return { type: "ungradable" };
  if (!graded.ok) return { type: "unreadable", details: graded.error };
  const grade = graded.value;
  if (grade.type === "incomplete") return { type: "incomplete" };
  return { type: "graded", grade, share: grade.earned / grade.possible };
}

function shareOf({ outcome }: GradedAttempt): number {
  return outcome.type === "graded" ? outcome.share : 0;
}

function countedAttempt(
  attempts: readonly GradedAttempt[],
  counts: AssignmentSet["counts"],
): GradedAttempt | undefined {
  const graded = attempts.filter(({ isExtra, outcome }) => !isExtra && outcome.type === "graded");
  const onTime = graded.filter((attempt) => !attempt.isLate);
  const eligible = onTime.length > 0 ? onTime : graded;
  switch (counts) {
    case "first":
      return eligible[0];
    case "latest":
      return eligible.at(-1);
    case "best":
      return eligible.reduce<GradedAttempt | undefined>(
        (best, attempt) => (best && shareOf(best) >= shareOf(attempt) ? best : attempt),
        undefined,
      );
    // no default
  }
}

function fileFlags(set: AssignmentSet, submission: Submission, facts: FileFacts): readonly Flag[] {
  const flags: Flag[] = [];
  const { digest } = submission.set;
  if (digest !== digestOf(set)) {
    const known = facts.givenOut.find((edition) => edition.digest === digest);
    flags.push({ kind: "other-edition", givenOutAt: known?.at ?? null });
  }
  if (!facts.isAsWritten) flags.push({ kind: "changed-since-made" });
  if (submission.claimed !== undefined) flags.push({ kind: "claims-a-score" });
  if (submission.contentVersion !== facts.contentVersion) flags.push({ kind: "other-content" });
  const wanted = new Set(set.scenarios.map(({ slug }) => slug));
  const foreign = submission.attempts.filter(({ slug }) => !wanted.has(slug));
  for (const slug of new Set(foreign.map((attempt) => attempt.slug))) {
    const attempts = foreign.filter((attempt) => attempt.slug === slug).length;
    flags.push({ kind: "foreign-scenario", slug, attempts });
  }
  return flags;
}

function scenarioFlags(
  set: AssignmentSet,
  submission: Submission,
  { slug, attempts, counted }: ScenarioResult,
): readonly Flag[] {
  if (attempts.length === 0) return [{ kind: "missing", slug }];
  const flags: Flag[] = [];
  if (attempts.some(({ outcome }) => outcome.type === "ungradable")) {
    flags.push({ kind: "not-in-program", slug });
  }
  if (set.attempts !== "unlimited" && attempts.length > set.attempts) {
    flags.push({ kind: "too-many-attempts", slug, made: attempts.length, allowed: set.attempts });
  }
  const late = numbersOf(attempts.filter((attempt) => attempt.isLate));
  if (counted?.isLate) flags.push({ kind: "late-counts", slug });
  else if (late.length > 0) flags.push({ kind: "late", slug, attempts: late });
  const hinted = numbersOf(attempts.filter(({ hints }) => hints !== undefined));
  if (set.hints === undefined && hinted.length > 0) {
    flags.push({ kind: "hints", slug, attempts: hinted });
  }
  const numbers = numbersOf(attempts);
  if (numbers.some((number, index) => number !== index + 1)) {
    flags.push({ kind: "numbering", slug, numbers });
  }
  const odd = attempts.filter(({ attempt }) => hasImpossibleTimes(attempt, submission.madeAt));
  if (odd.length > 0) flags.push({ kind: "times", slug, attempts: numbersOf(odd) });
  for (const { attempt, outcome } of attempts) {
    if (outcome.type === "incomplete") {
      flags.push({ kind: "incomplete", slug, attempt: attempt.attemptNumber });
    } else if (outcome.type === "unreadable") {
      const { details } = outcome;
      flags.push({ kind: "unreadable", slug, attempt: attempt.attemptNumber, details });
    }
  }
  return flags;
}

function numbersOf(attempts: readonly GradedAttempt[]): readonly number[] {
  return attempts.map(({ attempt }) => attempt.attemptNumber);
}

function hasImpossibleTimes({ startedAt, submittedAt }: HandedInAttempt, madeAt: string): boolean {
  const [started, submitted, made] = [startedAt, submittedAt, madeAt].map((at) => Date.parse(at));
  return Number(submitted) < Number(started) || Number(submitted) > Number(made);
}
