import type { AuditSummary } from "../../catalog/audit-content.ts";
import type { ScenarioSummary } from "../../catalog/catalog.ts";
import type { LessonSummary } from "../../catalog/schemas/lesson.ts";
import { paceOf, type Pace, type TimedWork } from "../../domain/pace/pace.ts";
import type { Draft } from "../../storage/drafts.ts";
import type { LessonPlace } from "../../storage/lesson-places.ts";
import type { GradedAttempt, Score } from "./grade-attempts.ts";
import { placeOf, type Library } from "./library.ts";

/** How far the work on one chart is. */
export interface ChartProgress {
  readonly state: "new" | "begun" | "done";
  /** Attempts that could be graded. */
  readonly tries: number;
  readonly first: Score | null;
  readonly best: Score | null;
  readonly latest: Score | null;
  readonly latestAttemptId: string | null;
  /** Whether an assigned set keeps a score back for now. */
  readonly withheld: boolean;
  /** When unfinished work on it was last saved. */
  readonly draftSavedAt: string | null;
}

export interface ScenarioProgress extends ChartProgress {
  readonly scenario: ScenarioSummary;
}

export interface AuditProgress extends ChartProgress {
  readonly audit: AuditSummary;
}

export interface LessonProgress {
  readonly lesson: LessonSummary;
  readonly state: "new" | "begun" | "done";
  readonly lastOpenedAt: string | null;
  /** Exercises of the lesson that were answered at least once. */
  readonly answered: number;
  /** Those whose first answer earned everything. */
  readonly rightAtFirst: number;
}

/** How well one aspect of coding goes, over all charts that were graded for it. */
export interface AspectProgress {
  readonly aspect: string;
  /** How many charts it rests on. */
  readonly charts: number;
  /** Shares of all points, 0 to 1. First attempts tell what was known before any explanation. */
  readonly first: number;
  readonly latest: number;
}

export interface Progress {
  readonly scenarios: readonly ScenarioProgress[];
  readonly audits: readonly AuditProgress[];
  readonly lessons: readonly LessonProgress[];
  readonly aspects: readonly AspectProgress[];
  /** Of the attempts that the learner had timed, charts coded apart from charts audited. */
  readonly pace: { readonly coding: Pace | undefined; readonly auditing: Pace | undefined };
  /** Newest first. */
  readonly history: readonly GradedAttempt[];
}

/** What is stored, with the attempts graded. */
export interface Work {
  readonly attempts: readonly GradedAttempt[];
  readonly drafts: readonly Draft[];
  readonly places: readonly LessonPlace[];
}

export function summarize(library: Library, { attempts, drafts, places }: Work): Progress {
  const byExercise = new Map<string, GradedAttempt[]>();
  for (const graded of attempts) {
    const { id } = graded.attempt.exercise;
    byExercise.set(id, [...(byExercise.get(id) ?? []), graded]);
  }
  const progressOf = (id: string) =>
    chartProgress(
      byExercise.get(id) ?? [],
      drafts.find(({ exerciseId }) => exerciseId === id),
    );
  const scenarios = library.scenarios.map((scenario) => ({
    scenario,
    ...progressOf(`scenario:${scenario.slug}`),
  }));
  return {
    scenarios,
    audits: library.audits.map((audit) => ({ audit, ...progressOf(`audit:${audit.slug}`) })),
    lessons: library.lessons.map((lesson) => lessonProgress(lesson, byExercise, places)),
    aspects: aspectsOf(scenarios),
    pace: {
      coding: paceOf(timedWork(attempts, "scenario")),
      auditing: paceOf(timedWork(attempts, "audit")),
    },
    history: attempts.toReversed(),
  };
}

/** From 0 to 1. */
export function shareOf({ earned, possible }: Pick<Score, "earned" | "possible">): number {
  return possible <= 0 ? 0 : earned / possible;
}

/** What was timed and can be graded: speed is shown beside accuracy only. */
function timedWork(
  attempts: readonly GradedAttempt[],
  room: "scenario" | "audit",
): readonly TimedWork[] {
  return attempts.flatMap(({ attempt: { exercise, seconds }, score }) =>
    seconds === undefined || !score || placeOf(exercise.id)?.in !== room
      ? []
      : [{ seconds, earned: score.earned, possible: score.possible }],
  );
}

function chartProgress(
  attempts: readonly GradedAttempt[],
  draft: Draft | undefined,
): ChartProgress {
  const scored = attempts.flatMap(({ attempt, score }) => (score ? [{ attempt, score }] : []));
  const best = scored.reduce<Score | null>(
    (found, { score }) => (!found || shareOf(score) > shareOf(found) ? score : found),
    null,
  );
  const latest = scored.at(-1);
  return {
    state: latest ? "done" : draft || attempts.length > 0 ? "begun" : "new",
    tries: scored.length,
    first: scored[0]?.score ?? null,
    best,
    latest: latest?.score ?? null,
    latestAttemptId: latest?.attempt.id ?? null,
    withheld: attempts.some((graded) => graded.withheld),
    draftSavedAt: draft?.savedAt ?? null,
  };
}

function lessonProgress(
  lesson: LessonSummary,
  byExercise: ReadonlyMap<string, readonly GradedAttempt[]>,
  places: readonly LessonPlace[],
): LessonProgress {
  const name = `${lesson.track}/${lesson.slug}`;
  const firsts = [...byExercise].flatMap(([id, [first]]) => {
    const place = placeOf(id);
    return first && place?.in === "lesson" && `${place.track}/${place.slug}` === name
      ? [first]
      : [];
  });
  const place = places.find((each) => each.lesson === name);
  // An exercise that was taken out of the lesson still has its attempts.
  const answered = Math.min(firsts.length, lesson.exerciseCount);
  const isDone = (place?.reachedEndAt ?? null) !== null && answered === lesson.exerciseCount;
  return {
    lesson,
    state: isDone ? "done" : place || answered > 0 ? "begun" : "new",
    lastOpenedAt: place?.lastOpenedAt ?? null,
    answered,
    rightAtFirst: firsts.filter(({ score }) => score && score.earned === score.possible).length,
  };
}

function aspectsOf(scenarios: readonly ScenarioProgress[]): readonly AspectProgress[] {
  const totals = new Map<string, { charts: number; first: Total; latest: Total }>();
  for (const { first, latest } of scenarios) {
    for (const part of first?.parts ?? []) {
      if (part.possible === 0) continue;
      const total = totals.get(part.aspect) ?? { charts: 0, first: NONE, latest: NONE };
      const now = latest?.parts.find(({ aspect }) => aspect === part.aspect) ?? part;
      totals.set(part.aspect, {
        charts: total.charts + 1,
        first: plus(total.first, part),
        latest: plus(total.latest, now),
      });
    }
  }
  return [...totals].map(([aspect, { charts, first, latest }]) => ({
    aspect,
    charts,
    first: shareOf(first),
    latest: shareOf(latest),
  }));
}

type Total = Pick<Score, "earned" | "possible">;

const NONE: Total = { earned: 0, possible: 0 };

function plus(one: Total, other: Total): Total {
  return { earned: one.earned + other.earned, possible: one.possible + other.possible };
}
