import { summarizeAudit, type AuditSummary } from "./audit-content.ts";
import { hasCpt, summarizeScenario, type Catalog, type ScenarioSummary } from "./catalog.ts";
import { summaryOf, type LessonSummary } from "./schemas/lesson.ts";
import type { Edition } from "../domain/codebook/edition.ts";

/** The light list of all content that screens show before anything else is loaded. */
export interface Manifest {
  /** Changes with any content file; stored beside each attempt. */
  readonly contentVersion: string;
  readonly scenarios: readonly ScenarioSummary[];
  readonly audits: readonly AuditSummary[];
  readonly lessons: readonly LessonSummary[];
  readonly editions: readonly Edition[];
}

/** Scenarios and audits that need CPT are left out when no CPT edition is there. */
export function manifestOf(catalog: Catalog, contentVersion: string): Manifest {
  return {
    contentVersion,
    scenarios: catalog.scenarios
      .map(summarizeScenario)
      .filter(({ usesCpt }) => hasCpt(catalog) || !usesCpt)
      .sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1)),
    audits: catalog.audits
      .map(summarizeAudit)
      .filter(({ usesCpt }) => hasCpt(catalog) || !usesCpt)
      .sort((a, b) => rank(a) - rank(b) || (a.title < b.title ? -1 : 1)),
    lessons: catalog.lessons
      .map(summaryOf)
      .sort((a, b) => (a.track < b.track ? -1 : a.track > b.track ? 1 : a.order - b.order)),
    editions: [...catalog.diagnoses, ...catalog.procedures].map(({ edition }) => edition),
  };
}

function rank({ difficulty }: Pick<ScenarioSummary, "difficulty">): number {
  return ["starter", "routine", "messy"].indexOf(difficulty);
}
