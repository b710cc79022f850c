import {
  listAudits,
  listLessons,
  listScenarios,
  loadAudit,
  loadCodeSets,
  loadLesson,
  loadScenario,
} from "../../catalog/browser.ts";
import type { AuditSummary } from "../../catalog/audit-content.ts";
import type { ScenarioSummary } from "../../catalog/catalog.ts";
import type { LessonSummary } from "../../catalog/schemas/lesson.ts";
import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import type { Exercise } from "../../exercises/kinds.ts";

/** What there is to do, and what is needed to grade it again. */
export interface Library {
  readonly scenarios: readonly ScenarioSummary[];
  readonly audits: readonly AuditSummary[];
  readonly lessons: readonly LessonSummary[];
  /** Undefined when the content has no such exercise any more. */
  readonly loadExercise: (exerciseId: string) => Promise<Exercise | undefined>;
  readonly loadCodeSets: () => Promise<CodeSets>;
}

/** An exercise's id taken apart: a chart to code, a coded chart to audit, or an exercise in a lesson. */
export type ExercisePlace =
  | { readonly in: "scenario"; readonly slug: string }
  | { readonly in: "audit"; readonly slug: string }
  | {
      readonly in: "lesson";
      readonly track: string;
      readonly slug: string;
      readonly exercise: string;
    };

/** Undefined for an id of a form that this version does not know. */
export function placeOf(exerciseId: string): ExercisePlace | undefined {
  const [, room, chart] = /^(scenario|audit):([^/#]+)$/.exec(exerciseId) ?? [];
  if (chart !== undefined) return { in: room === "audit" ? room : "scenario", slug: chart };
  const lesson = /^lesson:([^/#]+)\/([^/#]+)#(.+)$/.exec(exerciseId);
  const [, track, slug, exercise] = lesson ?? [];
  if (track === undefined || slug === undefined || exercise === undefined) return undefined;
  return { in: "lesson", track, slug, exercise };
}

export function shippedLibrary(): Library {
  return {
    scenarios: listScenarios(),
    audits: listAudits(),
    lessons: listLessons(),
    loadCodeSets,
    async loadExercise(exerciseId) {
      const place = placeOf(exerciseId);
      if (!place) return undefined;
      if (place.in === "scenario") {
        const scenario = await loadScenario(place.slug);
        return scenario && { kind: "encounter", ...scenario };
      }
      if (place.in === "audit") {
        const found = await loadAudit(place.slug);
        return found && { kind: "audit", ...found };
      }
      const lesson = await loadLesson(place.track, place.slug);
      return lesson?.exercises.find(({ id }) => id === place.exercise);
    },
  };
}
