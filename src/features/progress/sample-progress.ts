import type { AuditSummary } from "../../catalog/audit-content.ts";
import type { ScenarioSummary } from "../../catalog/catalog.ts";
import type { LessonSummary } from "../../catalog/schemas/lesson.ts";
import type { Attempt } from "../../storage/attempt-log.ts";
import type { GradedAttempt, Score } from "./grade-attempts.ts";
import type { Library } from "./library.ts";

/** Builders for the tests of this folder: each shows only what matters. */

export function aScenario(slug: string, overrides: Partial<ScenarioSummary> = {}): ScenarioSummary {
  return {
    slug,
    title: `Chart ${slug}`,
    summary: "",
    specialty: "Family medicine",
    setting: "office",
    difficulty: "starter",
    minutes: 10,
    dateOfService: "2025-11-04",
    payer: "A payer",
    tasks: ["diagnoses"],
    usesCpt: false,
    ...overrides,
  };
}

export function anAudit(slug: string, overrides: Partial<AuditSummary> = {}): AuditSummary {
  return {
    slug,
    title: `Audit ${slug}`,
    summary: "",
    difficulty: "starter",
    minutes: 10,
    specialty: "Family medicine",
    setting: "office",
    lines: 3,
    usesCpt: false,
    ...overrides,
  };
}

export function aLesson(slug: string, overrides: Partial<LessonSummary> = {}): LessonSummary {
  return {
    track: "coder",
    slug,
    title: `Lesson ${slug}`,
    summary: "",
    minutes: 8,
    order: 1,
    exerciseCount: 2,
    ...overrides,
  };
}

export function aLibrary(
  scenarios: readonly ScenarioSummary[],
  lessons: readonly LessonSummary[] = [],
): Library {
  return {
    scenarios,
    audits: [],
    lessons,
    loadExercise: () => Promise.resolve(undefined),
    loadCodeSets: () => Promise.resolve({ diagnoses: [], procedures: [] }),
  };
}

export function anAttempt(exerciseId: string, id = `${exerciseId} 1`): Attempt {
  return {
    id,
    exercise: { kind: "encounter", id: exerciseId },
    answer: {},
    startedAt: "2026-03-02T09:00:00Z",
    submittedAt: "2026-03-02T09:10:00Z",
    contentVersion: "1",
  };
}

/** Points by aspect: `{ diagnoses: [3, 4] }` is three of four. */
export function aScore(parts: Readonly<Record<string, readonly [number, number]>>): Score {
  const list = Object.entries(parts).map(([aspect, [earned, possible]]) => ({
    aspect,
    earned,
    possible,
  }));
  return {
    earned: list.reduce((sum, { earned }) => sum + earned, 0),
    possible: list.reduce((sum, { possible }) => sum + possible, 0),
    parts: list,
  };
}

export function graded(exerciseId: string, score: Score | null, number = 1): GradedAttempt {
  return {
    attempt: anAttempt(exerciseId, `${exerciseId} ${number}`),
    number,
    score,
    withheld: false,
  };
}
