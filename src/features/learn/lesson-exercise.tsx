import { Suspense, type ComponentType } from "react";
import type { LessonExercise } from "../../catalog/schemas/lesson.ts";
import type { Grade } from "../../domain/grading/grade.ts";
import type { GradingContext, ViewProps } from "../../exercises/kind.ts";
import { gradeExercise, kindTable, type Exercise } from "../../exercises/kinds.ts";
import { views } from "../../exercises/views.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { SaveState, type SaveStateName } from "../../ui/save-state.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import styles from "./lesson-exercise.module.css";

/** The small kinds are graded by their keys alone. */
const NO_CODE_SETS: GradingContext = { codeSets: { diagnoses: [], procedures: [] } };

/** One exercise in the text: its number, its view, and whether the answer is on record. */
export function LessonExerciseView({
  exercise,
  number,
  count,
  attempts,
  saving,
  onAttempt,
}: {
  readonly exercise: LessonExercise;
  readonly number: number;
  readonly count: number;
  /** What is on record for this exercise, oldest first. */
  readonly attempts: readonly Attempt[];
  readonly saving: SaveStateName;
  readonly onAttempt: (answer: unknown, grade: Grade) => void;
}) {
  return (
    <section className={styles["exercise"]} aria-label={`Exercise ${number} of ${count}`}>
      <div className={styles["head"]}>
        <span className={styles["number"]}>
          Exercise {number} of {count}
        </span>
        <SaveState state={saving} />
      </div>
      <Suspense fallback={<Spinner label="Opening the exercise" />}>
        <KindView id={exercise.id} exercise={exercise} attempts={attempts} onAttempt={onAttempt} />
      </Suspense>
    </section>
  );
}

/** Prompt, key, answer and view belong to one kind: the registries say so by type, which a union loses. */
function KindView({
  id,
  exercise,
  attempts,
  onAttempt,
}: {
  readonly id: string;
  readonly exercise: Exercise;
  readonly attempts: readonly Attempt[];
  readonly onAttempt: (answer: unknown, grade: Grade) => void;
}) {
  const View = views[exercise.kind] as ComponentType<ViewProps<unknown, unknown, unknown>>;
  const kind = kindTable[exercise.kind];
  const last = attempts.at(-1);
  const parsed = last && kind.answerSchema.safeParse(last.answer);
  return (
    <View
      id={id}
      prompt={exercise.prompt}
      answerKey={exercise.key}
      last={parsed?.success === true ? parsed.data : undefined}
      first={attempts.length > 1 ? scoreOf(exercise, attempts[0]?.answer) : undefined}
      onAttempt={onAttempt}
    />
  );
}

/** Scores are derived: the raw answer is graded again. */
function scoreOf(
  exercise: Exercise,
  answer: unknown,
): { readonly earned: number; readonly possible: number } | undefined {
  const { kind, prompt, key } = exercise;
  const graded = gradeExercise(kind, prompt, key, answer, NO_CODE_SETS);
  return graded.ok && graded.value.type === "graded" ? graded.value : undefined;
}
