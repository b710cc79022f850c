import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import type { GradePart } from "../../domain/grading/grade.ts";
import { gradeExercise, type Exercise } from "../../exercises/kinds.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { placeOf, type Library } from "./library.ts";
import type { StoredWork } from "./load-work.ts";

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
  /** Whether the rule of its assigned set keeps the score back for now; there is none then. */
  readonly withheld: boolean;
}

const NO_BOOKS: CodeSets = { diagnoses: [], procedures: [] };

/** How long grading may hold the page up before it gives way. */
const LONGEST_TURN = 12;

/**
 * Grades raw answers with the keys of today, so that a repaired key repairs the history. Gives way to
 * the page now and then and tells how far it is.
 */
export async function gradeAttempts(
  { attempts, withheld }: Pick<StoredWork, "attempts" | "withheld">,
  library: Library,
  onProgress: (done: number) => void = () => undefined,
): Promise<readonly GradedAttempt[]> {
  // Exercises in lessons are graded by their keys alone; the code books are a large download.
  const needsBooks = attempts.some(({ exercise }) =>
    ["scenario", "audit"].includes(placeOf(exercise.id)?.in ?? ""),
  );
  const codeSets = needsBooks ? await library.loadCodeSets() : NO_BOOKS;
  const exercises = new Map<string, Exercise | undefined>();
  const counts = new Map<string, number>();
  const graded: GradedAttempt[] = [];
  let turnBegan = performance.now();
  for (const attempt of attempts) {
    const { id } = attempt.exercise;
    if (!exercises.has(id)) exercises.set(id, await library.loadExercise(id));
    const number = (counts.get(id) ?? 0) + 1;
    counts.set(id, number);
    const isWithheld = withheld.has(attempt.id);
    const score = isWithheld ? null : scoreOf(attempt, exercises.get(id), { codeSets });
    graded.push({ attempt, number, score, withheld: isWithheld });
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
