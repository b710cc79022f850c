import type * as z from "zod/mini";
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
import { letterOf } from "../domain/codebook/index-path.ts";
import { poaExemptSchema } from "../domain/codebook/poa-exempt.ts";
import { serviceEditFiles, type ServiceEditFiles } from "../domain/codebook/service-edits.ts";
import { encounterKeySchema } from "../domain/grading/key.ts";
import { scenarioSchema } from "../exercises/encounter/schema.ts";
import { auditContent } from "./audit-content.ts";
import type { Catalog, DiagnosisEdition, ProcedureEdition, ScenarioContent } from "./catalog.ts";
import { parseChart } from "./parse-chart.ts";
import { parseLesson } from "./parse-lesson.ts";
import type { ContentProblem } from "./problem.ts";
import { readBySchema } from "./read-by-schema.ts";
import { auditFileSchema } from "./schemas/audit.ts";
import { careerFitItemsSchema, careerFitRolesSchema } from "./schemas/career-fit.ts";
import { guidelinesSchema, placesOfServiceSchema } from "./schemas/guidelines.ts";
import { lookUpsSchema } from "./schemas/look-ups.ts";
import { glossarySchema } from "./schemas/lesson.ts";
import { samplesSchema } from "./schemas/samples.ts";
import { readySetSchema } from "./schemas/set.ts";

/** Text of the content files by their path below the repository (`content/payers/statecare.json`). */
export type ContentFiles = ReadonlyMap<string, string>;

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
  return {
    catalog: {
      ...catalog,
      audits: readAudits(reader, catalog),
      diagnoses: editions.flatMap((edition) => (edition && "tabular" in edition ? [edition] : [])),
      procedures: editions.flatMap((edition) => (edition && "codes" in edition ? [edition] : [])),
    },
    problems: reader.problems,
  };
}

class CatalogReader {
  readonly problems: ContentProblem[] = [];
  readonly #files: ContentFiles;

  constructor(files: ContentFiles) {
    this.#files = files;
  }

  /** Paths that match a pattern in which `*` stands for one name. */
  paths(pattern: string): readonly string[] {
    const shape = new RegExp(`^${pattern.replaceAll(".", "\\.").replaceAll("*", "[^/]+")}$`);
    return [...this.#files.keys()].filter((path) => shape.test(path)).sort();
  }

  /** Names of the folders directly below a folder. */
  folders(below: string): readonly string[] {
    const names = [...this.#files.keys()]
      .filter((path) => path.startsWith(below) && path.slice(below.length).includes("/"))
      .map((path) => path.slice(below.length).split("/")[0] ?? "");
    return [...new Set(names)].sort();
  }

  text(file: string): string | undefined {
    const text = this.#files.get(file);
    if (text === undefined) this.problems.push({ file, field: "", message: "the file is missing" });
    return text;
  }

  one<T>(file: string, schema: z.ZodMiniType<T>): T | undefined {
    const text = this.text(file);
    if (text === undefined) return undefined;
    let json: unknown;
    try {
      json = JSON.parse(text);
    } catch (error) {
      this.problems.push({ file, field: "", message: `not JSON: ${String(error)}` });
      return undefined;
    }
    const read = readBySchema(schema, json);
    if (read.ok) return read.value;
    this.problems.push(...read.error.map((fault) => ({ file, ...fault })));
    return undefined;
  }

  each<T>(pattern: string, schema: z.ZodMiniType<T>): readonly T[] {
    return this.paths(pattern).flatMap((file) => this.one(file, schema) ?? []);
  }
}

function readScenario(
  reader: CatalogReader,
  slug: string,
  practices: Catalog["practices"],
  payers: Catalog["payers"],
): readonly ScenarioContent[] {
  const folder = `content/scenarios/${slug}`;
  const scenario = reader.one(`${folder}/scenario.json`, scenarioSchema);
  const key = reader.one(`${folder}/key.json`, encounterKeySchema);
  const samples = reader.one(`${folder}/samples.json`, samplesSchema)?.samples ?? [];
  const design = reader.text(`${folder}/design.md`) ?? "";
  const text = reader.text(`${folder}/chart.md`);
  const chart = text === undefined ? undefined : parseChart(`${folder}/chart.md`, text);
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
    { slug, prompt: { slug, scenario, chart: chart.value, practice, payer }, key, samples, design },
  ];
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
