import { appendAttempt, listAttempts, type Attempt } from "../../storage/attempt-log.ts";
import {
  loadLessonPlace,
  loadLessonProgress,
  saveLessonPlace,
  type LessonPlace,
} from "../../storage/lesson-places.ts";
import { attemptId } from "./lesson-progress.ts";

/** Everything that is on record about lessons; empty where the device's storage cannot be read. */
export async function loadCourseRecord(): Promise<{
  readonly places: readonly LessonPlace[];
  readonly attempts: readonly Attempt[];
}> {
  const [places, attempts] = await Promise.all([loadLessonProgress(), listAttempts()]);
  return {
    places: places.ok ? places.value : [],
    attempts: attempts.ok ? attempts.value : [],
  };
}

export interface LessonRecord {
  readonly place: LessonPlace | null;
  /** Attempts by exercise id, oldest first. */
  readonly attempts: ReadonlyMap<string, readonly Attempt[]>;
}

async function loadLessonRecord(lesson: string): Promise<LessonRecord> {
  const [place, all] = await Promise.all([loadLessonPlace(lesson), listAttempts()]);
  const prefix = attemptId(lesson, "");
  const attempts = new Map<string, Attempt[]>();
  for (const attempt of all.ok ? all.value : []) {
    if (!attempt.exercise.id.startsWith(prefix)) continue;
    const exercise = attempt.exercise.id.slice(prefix.length);
    attempts.set(exercise, [...(attempts.get(exercise) ?? []), attempt]);
  }
  return { place: place.ok ? place.value : null, attempts };
}

/** Where the record is kept; a test or a preview hands in another one. Failures are told by the shell. */
export interface LearnStore {
  readonly load: (lesson: string) => Promise<LessonRecord>;
  /** True once the attempt is on the device. */
  readonly append: (attempt: Attempt) => Promise<boolean>;
  readonly savePlace: (place: {
    readonly lesson: string;
    readonly section: string | null;
    readonly reachedEnd: boolean;
  }) => Promise<void>;
}

export const deviceStore: LearnStore = {
  load: loadLessonRecord,
  append: async (attempt) => (await appendAttempt(attempt)).ok,
  savePlace: async (place) => {
    await saveLessonPlace(place);
  },
};
