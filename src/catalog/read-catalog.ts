import { payerSchema, practiceSchema } from "../domain/billing/practice.ts";
import { codeTableSchema } from "../domain/codebook/code-table.ts";
import {
  chaptersFileSchema,
  editionSchema,
  indexFileSchema,
  modifiersFileSchema,
  proceduresFileSchema,
  synonymsFileSchema,
  tabularFileSchema,
  type IndexTerm,
} from "../domain/codebook/edition.ts";
import { applyChanges, editionChangesSchema } from "../domain/codebook/edition-changes.ts";
import { letterOf } from "../domain/codebook/index-path.ts";
import { poaExemptSchema } from "../domain/codebook/poa-exempt.ts";
import { serviceEditFiles, type ServiceEditFiles } from "../domain/codebook/service-edits.ts";
import { encounterKeySchema } from "../domain/grading/key.ts";
import { scenarioSchema, type Scenario } from "../exercises/encounter/schema.ts";
import { auditContent } from "./audit-content.ts";
import type { Catalog, DiagnosisEdition, ProcedureEdition, ScenarioContent } from "./catalog.ts";
import { CatalogReader, type ContentFiles } from "./catalog-reader.ts";
import { changedEdition } from "./packed-diagnoses.ts";
import { parseChart } from "./parse-chart.ts";
import { parseLesson } from "./parse-lesson.ts";
import type { ContentProblem } from "./problem.ts";
import { auditFileSchema } from "./schemas/audit.ts";
import { careerFitItemsSchema, careerFitRolesSchema } from "./schemas/career-fit.ts";
import { guidelinesSchema, placesOfServiceSchema } from "./schemas/guidelines.ts";
import { lookUpsSchema } from "./schemas/look-ups.ts";
import { glossarySchema } from "./schemas/lesson.ts";
import { samplesSchema } from "./schemas/samples.ts";
import { readySetSchema } from "./schemas/set.ts";
import { dateChart, redated, sharedChartSchema } from "./shared-chart.ts";

export interface ReadCatalog {
  /** What could be read; a file with a problem is left out of it. */
  readonly catalog: Catalog;
  readonly problems: readonly ContentProblem[];
}

/** Reads every content file and names every problem at once, with file and field. */
export function readCatalog(files: ContentFiles): ReadCatalog {
  const reader = new CatalogReader(files);
  const practices = reader.each("content/practices/*.json", practiceSchema);
  const payers = reader.each("content/payers/*.json", payerSchema);
  const catalog: Catalog = {
    practices,
    payers,
    scenarios: reader
      .folders("content/scenarios/")
      .flatMap((slug) => readScenario(reader, slug, practices, payers)),
    audits: [],
    lessons: reader.paths("content/lessons/*/*.md").flatMap((file) => {
      const lesson = parseLesson(file, files.get(file) ?? "");
      if (lesson.ok) return [lesson.value];
      reader.problems.push(...lesson.error);
      return [];
    }),
    sets: reader.paths("content/sets/*.json").flatMap((file) => {
      const set = reader.one(file, readySetSchema);
      const slug = file.slice("content/sets/".length, -".json".length);
      return set ? [{ ...set, slug }] : [];
    }),
    lookUps: reader.each("content/look-ups.json", lookUpsSchema)[0],
    glossary: reader.one("content/glossary.json", glossarySchema) ?? { terms: [] },
    guidelines: reader.one("content/guidelines.json", guidelinesSchema)?.sections ?? [],
    placesOfService:
      reader.one("content/codebook/place-of-service.json", placesOfServiceSchema)?.codes ?? [],
    diagnoses: [],
    procedures: [],
    sayings: reader.each("content/codebook/sayings.json", synonymsFileSchema)[0] ?? NO_SYNONYMS,
  };
  reader.one("content/career-fit/items.json", careerFitItemsSchema);
  reader.one("content/career-fit/roles.json", careerFitRolesSchema);
  const editions = reader.folders("content/codebook/").map((name) => readEdition(reader, name));
  const whole = editions.flatMap((each) => (each && "tabular" in each ? [each] : []));
  return {
    catalog: {
      ...catalog,
      audits: readAudits(reader, catalog),
      diagnoses: [...whole, ...readChangedEditions(reader, whole)],
      procedures: editions.flatMap((edition) => (edition && "codes" in edition ? [edition] : [])),
    },
    problems: reader.problems,
  };
}

function readScenario(
  reader: CatalogReader,
  slug: string,
  practices: Catalog["practices"],
  payers: Catalog["payers"],
): readonly ScenarioContent[] {
  const folder = `content/scenarios/${slug}`;
  const opened = readFrontDesk(reader, slug);
  const scenario = opened?.scenario;
  const key = reader.one(`${folder}/key.json`, encounterKeySchema);
  const samples = reader.one(`${folder}/samples.json`, samplesSchema)?.samples ?? [];
  const design = reader.text(`${folder}/design.md`) ?? "";
  const chartFile = `content/scenarios/${opened?.chartOf ?? slug}/chart.md`;
  const text = reader.text(chartFile);
  const chart =
    text === undefined
      ? undefined
      : parseChart(chartFile, dateChart(text, scenario?.dateOfService ?? ""));
  if (chart && !chart.ok) reader.problems.push(...chart.error);
  if (!scenario || !key || !chart?.ok) return [];
  const practice = practices.find(({ id }) => id === scenario.practice);
  const payer = payers.find(({ id }) => id === scenario.payer);
  const file = `${folder}/scenario.json`;
  if (!practice) {
    reader.problems.push({ file, field: "practice", message: `no practice ${scenario.practice}` });
  }
  if (!payer) reader.problems.push({ file, field: "payer", message: `no payer ${scenario.payer}` });
  if (!practice || !payer) return [];
  return [
    {
      slug,
      prompt: { slug, scenario, chart: chart.value, practice, payer },
      key,
      samples,
      design,
      chartOf: opened.chartOf,
    },
  ];
}

/** What the front desk knows; of a scenario on another one's chart, what that one's knows but for the date. */
function readFrontDesk(
  reader: CatalogReader,
  slug: string,
): (Pick<ScenarioContent, "chartOf"> & { readonly scenario: Scenario }) | undefined {
  const file = `content/scenarios/${slug}/scenario.json`;
  if (!reader.mentions(file, "chartOf")) {
    const scenario = reader.one(file, scenarioSchema);
    return scenario && { scenario, chartOf: undefined };
  }
  const shared = reader.one(file, sharedChartSchema);
  if (!shared) return undefined;
  const { chartOf } = shared;
  const its = `content/scenarios/${chartOf}/scenario.json`;
  const [original] = reader.each(its, scenarioSchema);
  if (original) return { scenario: redated(original, shared), chartOf };
  reader.problems.push({ file, field: "chartOf", message: `no chart of ${chartOf}` });
  return undefined;
}

function readAudits(reader: CatalogReader, { scenarios, guidelines }: Catalog): Catalog["audits"] {
  return reader.paths("content/audits/*.json").flatMap((path) => {
    const file = reader.one(path, auditFileSchema);
    if (!file) return [];
    const scenario = scenarios.find(({ slug }) => slug === file.scenario);
    const slug = path.slice("content/audits/".length, -".json".length);
    if (scenario) return [auditContent(slug, file, scenario, guidelines)];
    // A scenario that cannot be read has been named already.
    if (reader.folders("content/scenarios/").includes(file.scenario)) return [];
    const message = `no scenario ${file.scenario}`;
    reader.problems.push({ file: path, field: "scenario", message });
    return [];
  });
}

/** The tables beside the codes of an edition, those that are there. */
function readEdits(reader: CatalogReader, folder: string): ServiceEditFiles {
  return Object.fromEntries(
    Object.entries(serviceEditFiles).flatMap(([name, schema]) => {
      const [file] = reader.each<unknown>(`${folder}/${name}.json`, schema);
      return file === undefined ? [] : [[name, file] as const];
    }),
  );
}

const NO_SYNONYMS = { synonyms: [], abbreviations: [] };

function readEdition(
  reader: CatalogReader,
  name: string,
): DiagnosisEdition | ProcedureEdition | undefined {
  const folder = `content/codebook/${name}`;
  if (reader.paths(`${folder}/changes.json`).length > 0) return undefined;
  const edition = reader.one(`${folder}/edition.json`, editionSchema);
  if (!edition) return undefined;
  if (edition.system !== "icd10cm") {
    return {
      folder,
      edition,
      codes: reader.one(`${folder}/codes.json`, proceduresFileSchema)?.codes ?? [],
      modifiers: reader.one(`${folder}/modifiers.json`, modifiersFileSchema)?.modifiers ?? [],
      synonyms: reader.each(`${folder}/synonyms.json`, synonymsFileSchema)[0] ?? NO_SYNONYMS,
      edits: readEdits(reader, folder),
    };
  }
  const index = reader.paths(`${folder}/index/*.json`);
  const termsOf = (isExternal: boolean) =>
    index
      .filter((file) => file.includes("/external-") === isExternal)
      .flatMap((file) => readLetter(reader, file));
  return {
    folder,
    edition,
    chapters: reader.one(`${folder}/chapters.json`, chaptersFileSchema)?.chapters ?? [],
    tabular: reader.each(`${folder}/tabular/*.json`, tabularFileSchema),
    index: termsOf(false),
    externalIndex: termsOf(true),
    tables: readTables(reader, folder),
    synonyms: reader.one(`${folder}/synonyms.json`, synonymsFileSchema) ?? NO_SYNONYMS,
    poaExempt: reader.each(`${folder}/poa-exempt.json`, poaExemptSchema)[0],
  };
}

/** Editions that are written as what differs from one of the whole ones. */
function readChangedEditions(
  reader: CatalogReader,
  whole: readonly DiagnosisEdition[],
): readonly DiagnosisEdition[] {
  return reader.paths("content/codebook/*/changes.json").flatMap((file) => {
    const folder = file.slice(0, -"/changes.json".length);
    const edition = reader.one(`${folder}/edition.json`, editionSchema);
    const changes = reader.one(file, editionChangesSchema);
    if (!edition || !changes) return [];
    const base = whole.find((each) => each.folder === `content/codebook/${changes.base}`);
    if (!base) {
      const message = `no whole edition ${changes.base}`;
      reader.problems.push({ file, field: "base", message });
      return [];
    }
    reader.problems.push(
      ...applyChanges(base, changes).unmatched.map((what) => ({
        file,
        field: "",
        message: `${what} does not stand in ${changes.base}`,
      })),
    );
    return changedEdition({ folder, edition, changes }, whole) ?? [];
  });
}

/** Main terms of one file of the Index, each of which begins with its letter. */
function readLetter(reader: CatalogReader, file: string): readonly IndexTerm[] {
  const read = reader.one(file, indexFileSchema);
  read?.terms.forEach((term, index) => {
    if (letterOf(term) === read.letter) return;
    const message = `“${term.title}” is no main term of the letter ${read.letter}`;
    reader.problems.push({ file, field: `terms/${index}`, message });
  });
  return read?.terms ?? [];
}

function readTables(
  reader: CatalogReader,
  folder: string,
): NonNullable<DiagnosisEdition["tables"]> {
  const [neoplasm] = reader.each(`${folder}/tables/neoplasm.json`, codeTableSchema);
  const [drugs] = reader.each(`${folder}/tables/drugs.json`, codeTableSchema);
  return { ...(neoplasm ? { neoplasm } : {}), ...(drugs ? { drugs } : {}) };
}
