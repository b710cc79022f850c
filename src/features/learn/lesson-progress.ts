import type { LessonSummary } from "../../catalog/schemas/lesson.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import type { LessonPlace } from "../../storage/lesson-places.ts";

/** The name of a lesson in the record. */
export function lessonId({ track, slug }: Pick<LessonSummary, "track" | "slug">): string {
  return `${track}/${slug}`;
}

/** The name of an exercise of a lesson in the log of attempts. */
export function attemptId(lesson: string, exercise: string): string {
  return `lesson:${lesson}#${exercise}`;
}

export interface LessonStatus {
  readonly state: "new" | "begun" | "done";
  /** Exercises that were answered at least once. */
  readonly exercisesDone: number;
  readonly exerciseCount: number;
  readonly lastOpenedAt: string | null;
}

/** Where a learner stands in each lesson: done is read to the end with every exercise answered. */
export function statusesOf(
  lessons: readonly LessonSummary[],
  places: readonly LessonPlace[],
  attempts: readonly Pick<Attempt, "exercise">[],
): ReadonlyMap<string, LessonStatus> {
  const placeOf = new Map(places.map((place) => [place.lesson, place]));
  const answered = new Map<string, Set<string>>();
  for (const { exercise } of attempts) {
    const match = /^lesson:([^#]+)#(.+)$/.exec(exercise.id);
    if (!match) continue;
    const [, lesson = "", name = ""] = match;
    answered.set(lesson, (answered.get(lesson) ?? new Set()).add(name));
  }
  return new Map(
    lessons.map((lesson) => {
      const id = lessonId(lesson);
      const place = placeOf.get(id);
      const exercisesDone = Math.min(answered.get(id)?.size ?? 0, lesson.exerciseCount);
      const isRead = (place?.reachedEndAt ?? null) !== null;
      const isDone = isRead && exercisesDone === lesson.exerciseCount;
      const isBegun = place !== undefined || exercisesDone > 0;
      return [
        id,
        {
          state: isDone ? "done" : isBegun ? "begun" : "new",
          exercisesDone,
          exerciseCount: lesson.exerciseCount,
          lastOpenedAt: place?.lastOpenedAt ?? null,
        },
      ];
    }),
  );
}

/** The begun lesson that was opened last; without one, the first that is not done. */
export function lessonToContinue(
  course: readonly LessonSummary[],
  statuses: ReadonlyMap<string, LessonStatus>,
): LessonSummary | undefined {
  const stateOf = (lesson: LessonSummary) => statuses.get(lessonId(lesson));
  const begun = course
    .filter((lesson) => stateOf(lesson)?.state === "begun")
    .toSorted((one, other) =>
      (stateOf(one)?.lastOpenedAt ?? "") < (stateOf(other)?.lastOpenedAt ?? "") ? 1 : -1,
    );
  return begun[0] ?? course.find((lesson) => stateOf(lesson)?.state !== "done");
}
