import { useCallback, useRef, useState } from "react";
import { contentVersion } from "../../catalog/browser.ts";
import type { Lesson } from "../../catalog/schemas/lesson.ts";
import { systemClock } from "../../lib/clock.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import { isoInstant, newId } from "../../storage/ids.ts";
import type { SaveStateName } from "../../ui/save-state.tsx";
import type { LearnStore, LessonRecord } from "./learn-record.ts";
import { attemptId, lessonId } from "./lesson-progress.ts";

export interface LessonWork {
  /** Attempts by exercise id, oldest first; those that could not be saved are among them. */
  readonly attempts: LessonRecord["attempts"];
  readonly savingOf: (exercise: string) => SaveStateName;
  readonly record: (exercise: Lesson["exercises"][number], answer: unknown) => void;
}

/** The attempts of this lesson: what was on record, and what is appended now. */
export function useLessonWork(lesson: Lesson, opened: LessonRecord, store: LearnStore): LessonWork {
  const id = lessonId(lesson);
  const [attempts, setAttempts] = useState(opened.attempts);
  const [saving, setSaving] = useState<ReadonlyMap<string, SaveStateName>>(new Map());
  /** When work on the next attempt at an exercise began: with the page, or after the last one. */
  const [openedAt] = useState(() => isoInstant(systemClock.now()));
  const begunAt = useRef(new Map<string, string>());

  const record = useCallback(
    (exercise: Lesson["exercises"][number], answer: unknown) => {
      const now = isoInstant(systemClock.now());
      const attempt: Attempt = {
        id: newId(),
        exercise: { kind: exercise.kind, id: attemptId(id, exercise.id) },
        answer,
        startedAt: begunAt.current.get(exercise.id) ?? openedAt,
        submittedAt: now,
        contentVersion,
      };
      begunAt.current.set(exercise.id, now);
      const mark = (state: SaveStateName) =>
        setSaving((before) => new Map(before).set(exercise.id, state));
      setAttempts((before) =>
        new Map(before).set(exercise.id, [...(before.get(exercise.id) ?? []), attempt]),
      );
      mark("saving");
      void store.append(attempt).then((isSaved) => mark(isSaved ? "saved" : "error"));
    },
    [id, openedAt, store],
  );

  return { attempts, savingOf: (exercise) => saving.get(exercise) ?? "idle", record };
}
