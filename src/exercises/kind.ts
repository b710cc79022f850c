import type * as z from "zod/mini";
import type { CodeSets } from "../domain/codebook/code-sets.ts";
import type { Grade, Missing } from "../domain/grading/grade.ts";

/** What grading may know besides prompt, key and answer. */
export interface GradingContext {
  readonly codeSets: CodeSets;
}

/**
 * A kind of exercise: what is shown (prompt), what is not (key), what the learner gives (answer), and the pure
 * functions between them. Shared code asks a kind for its answers and never which kind it is.
 */
export interface ExerciseKind<Prompt, Key, Answer> {
  readonly name: string;
  readonly promptSchema: z.ZodMiniType<Prompt>;
  readonly keySchema: z.ZodMiniType<Key>;
  readonly answerSchema: z.ZodMiniType<Answer>;
  /** Where a learner begins; `validate` finds it incomplete. */
  emptyAnswer(prompt: Prompt): Answer;
  /** The key's own answer; `grade` gives it full points. */
  keyAnswer(prompt: Prompt, key: Key): Answer;
  /** What keeps the answer from being graded; sees no key. Empty when it is complete. */
  validate(prompt: Prompt, answer: Answer): readonly Missing[];
  grade(prompt: Prompt, key: Key, answer: Answer, context: GradingContext): Grade;
}

/** Checks a kind against the contract and keeps its exact types. */
export function defineKind<const Name extends string, Prompt, Key, Answer>(
  kind: ExerciseKind<Prompt, Key, Answer> & { readonly name: Name },
): ExerciseKind<Prompt, Key, Answer> & { readonly name: Name } {
  return kind;
}

/** What a kind's view is given. The screen around it keeps the record of attempts. */
export interface ViewProps<Prompt, Key, Answer> {
  /** Unique on the page; the exercise's own id. */
  readonly id: string;
  readonly prompt: Prompt;
  readonly answerKey: Key;
  /** The latest recorded attempt, which the view opens with. */
  readonly last?: Answer | undefined;
  /** What the first attempt earned, once there are several. */
  readonly first?: { readonly earned: number; readonly possible: number } | undefined;
  /** Called once for every complete answer that was checked. */
  readonly onAttempt: (answer: Answer, grade: Grade) => void;
}
