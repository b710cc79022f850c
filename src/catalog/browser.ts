import { chunks, manifest } from "virtual:content";
import { isInForce, type CodeSets } from "../domain/codebook/code-sets.ts";
import { indexByCode, type IndexByCode } from "../domain/codebook/index-entries.ts";
import type { InpatientProcedures } from "../domain/codebook/inpatient-procedures.ts";
import type { Synonyms } from "../domain/codebook/edition.ts";
import type { AuditKey, AuditPrompt } from "../exercises/audit/schema.ts";
import { withScenario, type AuditParts, type AuditSummary } from "./audit-content.ts";
import type { EncounterKey } from "../domain/grading/key.ts";
import type { EncounterPrompt } from "../exercises/encounter/schema.ts";
import {
  codeSetsOf,
  type DiagnosisEdition,
  type ProcedureEdition,
  type ScenarioSummary,
} from "./catalog.ts";
import { withInstalled } from "./installed/with-installed.ts";
import {
  openDiagnoses,
  withTables,
  type ChangedDiagnoses,
  type PackedDiagnoses,
  type PackedTables,
} from "./packed-diagnoses.ts";
import type { GuidelineSection } from "./schemas/guidelines.ts";
import type { LookUps, LookUpTerm } from "./schemas/look-ups.ts";
import type { Glossary, Lesson, LessonSummary } from "./schemas/lesson.ts";
import type { ReadySet } from "./schemas/set.ts";

/** Changes with any content file; stored beside each attempt. */
export const contentVersion: string = manifest.contentVersion;

export function listScenarios(): readonly ScenarioSummary[] {
  return manifest.scenarios;
}

export function listLessons(): readonly LessonSummary[] {
  return manifest.lessons;
}

/** Undefined when no scenario has that slug. */
function loadScenarioPrompt(slug: string): Promise<EncounterPrompt | undefined> {
  return loadChunk<EncounterPrompt>(`scenario/${slug}`);
}

function loadScenarioKey(slug: string): Promise<EncounterKey | undefined> {
  return loadChunk<EncounterKey>(`key/${slug}`);
}

export async function loadScenario(
  slug: string,
): Promise<{ readonly prompt: EncounterPrompt; readonly key: EncounterKey } | undefined> {
  const [prompt, key] = await Promise.all([loadScenarioPrompt(slug), loadScenarioKey(slug)]);
  return prompt && key ? { prompt, key } : undefined;
}

export function listAudits(): readonly AuditSummary[] {
  return manifest.audits;
}

/** With the chart and the key of its scenario; undefined when no audit has that slug. */
export async function loadAudit(
  slug: string,
): Promise<{ readonly prompt: AuditPrompt; readonly key: AuditKey } | undefined> {
  const audit = await loadChunk<AuditParts>(`audit/${slug}`);
  const scenario = audit && (await loadScenario(audit.scenario));
  return scenario && withScenario(audit, scenario);
}

export function loadLesson(track: string, slug: string): Promise<Lesson | undefined> {
  return loadChunk<Lesson>(`lesson/${track}/${slug}`);
}

/** Ready-made sets, all of whose scenarios are there. */
export async function loadReadySets(): Promise<readonly ReadySet[]> {
  return (await loadChunk<readonly ReadySet[]>("sets")) ?? [];
}

/** What to practice the guided look-up with. */
export async function loadLookUpTerms(): Promise<readonly LookUpTerm[]> {
  return (await loadChunk<LookUps | null>("look-ups"))?.terms ?? [];
}

export async function loadGlossary(): Promise<Glossary> {
  return (await loadChunk<Glossary>("glossary")) ?? { terms: [] };
}

export async function loadGuidelines(): Promise<readonly GuidelineSection[]> {
  return (await loadChunk<readonly GuidelineSection[]>("guidelines")) ?? [];
}

export async function loadPlacesOfService(): Promise<
  readonly { readonly code: string; readonly name: string }[]
> {
  return (await loadChunk<readonly { code: string; name: string }[]>("places")) ?? [];
}

export interface Editions {
  readonly diagnoses: readonly DiagnosisEdition[];
  readonly procedures: readonly ProcedureEdition[];
}

/** The raw editions that ship, without the tables of ICD-10-CM. */
async function loadEditions(): Promise<Editions> {
  const [whole, changed, procedures] = await Promise.all([
    loadChunk<readonly PackedDiagnoses[]>("codebook"),
    loadChunk<readonly ChangedDiagnoses[]>("otheryears"),
    loadChunk<readonly ProcedureEdition[]>("procedures"),
  ]);
  return { diagnoses: openDiagnoses(whole ?? [], changed ?? []), procedures: procedures ?? [] };
}

/** The Alphabetic Index and that of external causes in the edition of a date of service. */
export async function loadIndexOn(dateOfService: string): Promise<IndexByCode> {
  const { diagnoses } = await loadEditions();
  const found = diagnoses.find(({ edition }) => isInForce(edition, dateOfService));
  return indexByCode([...(found?.index ?? []), ...(found?.externalIndex ?? [])]);
}

let codeSets: Promise<CodeSets> | undefined;

/** Every shipped edition, built once for the life of the page. Grades rest on these alone, so that they are the same everywhere. */
export function loadCodeSets(): Promise<CodeSets> {
  codeSets ??= loadEditions().then(codeSetsOf);
  return codeSets;
}

/** Where the editions that were loaded on this device come from. */
let readInstalled: () => Promise<readonly Uint8Array[]> = () => Promise.resolve([]);
let all: Promise<{ readonly editions: Editions; readonly codeSets: CodeSets }> | undefined;

/** Says where editions lie that were loaded on this device; call it again whenever they changed. */
export function readInstalledFrom(read: typeof readInstalled): void {
  readInstalled = read;
  all = undefined;
  inpatient = undefined;
}

export function loadInstalled(): Promise<readonly Uint8Array[]> {
  return readInstalled();
}

let inpatient: Promise<InpatientProcedures | undefined> | undefined;

/** The newest year of ICD-10-PCS that was loaded on this device; none ships. */
export function loadInpatientProcedures(): Promise<InpatientProcedures | undefined> {
  inpatient ??= openInpatientProcedures().catch((error: unknown) => {
    inpatient = undefined;
    throw error;
  });
  return inpatient;
}

async function openInpatientProcedures(): Promise<InpatientProcedures | undefined> {
  const contents = await readInstalled();
  if (contents.length === 0) return undefined;
  const { isInpatient, openInpatient } = await import("./installed/inpatient-edition.ts");
  return contents
    .filter(isInpatient)
    .map(openInpatient)
    .flatMap((each) => (each.ok ? [each.value] : []))
    .toSorted((a, b) => b.edition.year - a.edition.year)[0];
}

/** Shipped editions and those loaded on this device, for looking up; built once until they change. */
export function loadAllEditions(): NonNullable<typeof all> {
  all ??= openEverything().catch((error: unknown) => {
    all = undefined;
    throw error;
  });
  return all;
}

async function openEverything() {
  const [bare, tables, contents] = await Promise.all([
    loadEditions(),
    loadChunk<readonly PackedTables[]>("tables"),
    readInstalled(),
  ]);
  const shipped = { ...bare, diagnoses: withTables(bare.diagnoses, tables ?? []) };
  if (contents.length === 0) return { editions: shipped, codeSets: await loadCodeSets() };
  const { openInstalled } = await import("./installed/installed-edition.ts");
  const installed = contents.map(openInstalled).flatMap((each) => (each.ok ? [each.value] : []));
  const sayings = (await loadChunk<Synonyms>("sayings")) ?? { synonyms: [], abbreviations: [] };
  const editions = withInstalled(shipped, installed, sayings);
  return { editions, codeSets: codeSetsOf(editions) };
}

/** Content was checked when the program was built, so that a chunk is what its name says. */
async function loadChunk<T>(name: string): Promise<T | undefined> {
  const load = Object.hasOwn(chunks, name) ? chunks[name] : undefined;
  return load ? ((await load()).default as T) : undefined;
}
