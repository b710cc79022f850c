import type { GradePart } from "../../domain/grading/grade.ts";
import { gradeExercise, type Exercise } from "../../exercises/kinds.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import type { Library } from "./library.ts";

export interface Score {
  readonly earned: number;
  readonly possible: number;
  readonly parts: readonly GradePart[];
}

/** An attempt with its score, which is derived anew each time. */
export interface GradedAttempt {
  readonly attempt: Attempt;
  /** Counted from 1 among the attempts at the same exercise. */
  readonly number: number;
  /** `null` when the content has no such exercise any more, or the answer does not fit it. */
  readonly score: Score | null;
}

/** How long grading may hold the page up before it gives way. */
const LONGEST_TURN = 12;

/**
 * Grades raw answers with the keys of today, so that a repaired key repairs the history. Gives way to
 * the page now and then and tells how far it is.
 */
export async function gradeAttempts(
  attempts: readonly Attempt[],
  library: Library,
  onProgress: (done: number) => void = () => undefined,
): Promise<readonly GradedAttempt[]> {
  const codeSets = await library.loadCodeSets();
  const exercises = new Map<string, Exercise | undefined>();
  const counts = new Map<string, number>();
  const graded: GradedAttempt[] = [];
  let turnBegan = performance.now();
  for (const attempt of attempts) {
    const { id } = attempt.exercise;
    if (!exercises.has(id)) exercises.set(id, await library.loadExercise(id));
    const number = (counts.get(id) ?? 0) + 1;
    counts.set(id, number);
    graded.push({ attempt, number, score: scoreOf(attempt, exercises.get(id), { codeSets }) });
    if (performance.now() - turnBegan < LONGEST_TURN) continue;
    onProgress(graded.length);
    await new Promise((resolve) => setTimeout(resolve));
    turnBegan = performance.now();
  }
  return graded;
}

function scoreOf(
  attempt: Attempt,
  exercise: Exercise | undefined,
  context: Parameters<typeof gradeExercise>[4],
): Score | null {
  if (exercise?.kind !== attempt.exercise.kind) return null;
  const { kind, prompt, key } = exercise;
  const result = gradeExercise(kind, prompt, key, attempt.answer, context);
  if (!result.ok || result.value.type !== "graded") return null;
  const { earned, possible, parts } = result.value;
  return { earned, possible, parts };
}
