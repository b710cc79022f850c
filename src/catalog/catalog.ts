import type { Payer, Practice } from "../domain/billing/practice.ts";
import { buildCodeBook } from "../domain/codebook/code-book.ts";
import { buildProcedureBook, type CodeSets } from "../domain/codebook/code-sets.ts";
import type { CodeTable } from "../domain/codebook/code-table.ts";
import type {
  Chapter,
  Edition,
  IndexTerm,
  ModifierEntry,
  Procedure,
  Synonyms,
  TabularFile,
} from "../domain/codebook/edition.ts";
import type { EditionChanges } from "../domain/codebook/edition-changes.ts";
import type { ServiceEditFiles } from "../domain/codebook/service-edits.ts";
import type { PoaExempt } from "../domain/codebook/poa-exempt.ts";
import type { EncounterKey } from "../domain/grading/key.ts";
import type { EncounterPrompt, Scenario, Task } from "../exercises/encounter/schema.ts";
import type { AuditContent } from "./audit-content.ts";
import { usesCpt } from "./uses-cpt.ts";
import type { GuidelineSection } from "./schemas/guidelines.ts";
import type { LookUps } from "./schemas/look-ups.ts";
import type { Glossary, Lesson } from "./schemas/lesson.ts";
import type { Sample } from "./schemas/samples.ts";
import type { ReadySet } from "./schemas/set.ts";

/** One edition of ICD-10-CM as its content files hold it. */
export interface DiagnosisEdition {
  /** Where its files are, `content/codebook/icd10cm-2026`. */
  readonly folder: string;
  readonly edition: Edition;
  readonly chapters: readonly Chapter[];
  readonly tabular: readonly TabularFile[];
  readonly index: readonly IndexTerm[];
  readonly externalIndex: readonly IndexTerm[];
  /** A teaching edition may come without. */
  readonly tables?: { readonly neoplasm?: CodeTable; readonly drugs?: CodeTable };
  readonly synonyms: Synonyms;
  /** An edition may come without. */
  readonly poaExempt?: PoaExempt | undefined;
  /** What the edition was written as, where that is the difference from another one. */
  readonly changes?: EditionChanges;
}

/** One edition of a service code set. */
export interface ProcedureEdition {
  readonly folder: string;
  readonly edition: Edition;
  readonly codes: readonly Procedure[];
  readonly modifiers: readonly ModifierEntry[];
  /** What people say for its services; an edition may come without. */
  readonly synonyms: Synonyms;
  /** Tables about its services; an edition may come without. */
  readonly edits?: ServiceEditFiles;
}

/** A scenario with everything in its folder; the parts that refer to other files are resolved. */
export interface ScenarioContent {
  readonly slug: string;
  readonly prompt: EncounterPrompt;
  readonly key: EncounterKey;
  readonly samples: readonly Sample[];
  readonly design: string;
  /** Slug of the scenario whose chart this is, at another date. */
  readonly chartOf: string | undefined;
}

/** All content, read and shaped. */
export interface Catalog {
  readonly practices: readonly Practice[];
  readonly payers: readonly Payer[];
  readonly scenarios: readonly ScenarioContent[];
  readonly audits: readonly AuditContent[];
  readonly lessons: readonly Lesson[];
  readonly sets: readonly ReadySet[];
  /** What to practice the guided look-up with; content may come without. */
  readonly lookUps?: LookUps | undefined;
  readonly glossary: Glossary;
  readonly guidelines: readonly GuidelineSection[];
  readonly placesOfService: readonly { readonly code: string; readonly name: string }[];
  readonly diagnoses: readonly DiagnosisEdition[];
  readonly procedures: readonly ProcedureEdition[];
  /** What people say of codes that a full release has and the teaching edition lacks. */
  readonly sayings: Synonyms;
}

/** What a list of scenarios shows. */
export interface ScenarioSummary {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly specialty: string;
  readonly setting: Scenario["setting"];
  readonly difficulty: Scenario["difficulty"];
  readonly minutes: number;
  readonly dateOfService: string;
  readonly payer: string;
  readonly tasks: readonly Task[];
  /** Slug of the scenario whose chart this is, at another date. */
  readonly chartOf?: string | undefined;
  /** False where HCPCS Level II and ICD-10-CM are enough. */
  readonly usesCpt: boolean;
}

/** A course may be given without CPT: the edition is taken out, and what needs it is not offered. */
export function hasCpt({ procedures }: Pick<Catalog, "procedures">): boolean {
  return procedures.some(({ edition }) => edition.system === "cpt");
}

export function summarizeScenario({
  slug,
  prompt,
  key,
  chartOf,
}: ScenarioContent): ScenarioSummary {
  const { scenario, payer } = prompt;
  const { title, summary, specialty, setting, difficulty, minutes, dateOfService, tasks } =
    scenario;
  return {
    slug,
    title,
    summary,
    specialty,
    setting,
    difficulty,
    minutes,
    dateOfService,
    payer: payer.name,
    tasks,
    chartOf,
    usesCpt: usesCpt(key.services),
  };
}

export function codeSetsOf(catalog: Pick<Catalog, "diagnoses" | "procedures">): CodeSets {
  return {
    diagnoses: catalog.diagnoses.map(({ edition, chapters, tabular, poaExempt }) =>
      buildCodeBook(edition, chapters, tabular, poaExempt),
    ),
    procedures: catalog.procedures.map(({ edition, codes, modifiers, edits }) =>
      buildProcedureBook(edition, codes, modifiers, edits),
    ),
  };
}
