import type { Catalog } from "../../catalog/catalog.ts";
import type { ContentProblem } from "../../catalog/problem.ts";
import type { ContentFiles } from "../../catalog/catalog-reader.ts";
import type { TableRow } from "../../domain/codebook/code-table.ts";
import type { IndexTerm } from "../../domain/codebook/edition.ts";

/** A code that content names somewhere outside the code book. */
export interface CodeMention extends Pick<ContentProblem, "file" | "field"> {
  readonly code: string;
  readonly system: "icd10cm" | "hcpcs" | "modifier";
  /** Date of service (ISO) on which it must be in force. */
  readonly on: string;
  /** False where a header may be named as well. */
  readonly isReported: boolean;
  /** Where it was found, for the count. */
  readonly source: "scenarios" | "audits" | "lessons" | "index" | "tables" | "fees" | "text";
}

type Found = Omit<CodeMention, "file" | "on" | "source">;

/** Every ICD-10-CM and HCPCS Level II code that content names; CPT numbers are the AMA's and in no public release. */
export function mentionsIn(catalog: Catalog, files: ContentFiles): readonly CodeMention[] {
  const newest = lastDay(catalog);
  return [
    ...catalog.scenarios.flatMap(scenarioMentions),
    ...catalog.audits.flatMap(auditMentions),
    ...catalog.lessons.flatMap((lesson) => lessonMentions(lesson, newest)),
    ...catalog.diagnoses.flatMap(({ folder, edition, index, externalIndex }) => {
      const file = `${folder}/index`;
      return [...index, ...externalIndex].flatMap((term) =>
        termMentions(term, term.title).map((found): CodeMention => ({
          ...found,
          file,
          on: edition.validFrom,
          source: "index",
        })),
      );
    }),
    ...catalog.diagnoses.flatMap(({ folder, edition, tables = {} }) =>
      (["neoplasm", "drugs"] as const).flatMap((name) =>
        (tables[name]?.rows ?? []).flatMap((row) =>
          rowMentions(row, row.title).map((found): CodeMention => ({
            ...found,
            file: `${folder}/tables/${name}.json`,
            on: edition.validFrom,
            source: "tables",
          })),
        ),
      ),
    ),
    ...catalog.practices.flatMap(({ id, feeSchedule }) =>
      feeSchedule.flatMap(({ code }, index) =>
        services([code], `feeSchedule/${index}`).map((found): CodeMention => ({
          ...found,
          file: `content/practices/${id}.json`,
          on: newest,
          source: "fees",
        })),
      ),
    ),
    ...catalog.guidelines.flatMap(({ codes = [] }, index) =>
      codes
        .flatMap((range) => range.split("-"))
        .map((code): CodeMention => ({
          ...diagnosis(code, `sections/${index}/codes`, false),
          file: "content/guidelines.json",
          on: newest,
          source: "text",
        })),
    ),
    ...[...files]
      .filter(([file]) => PROSE.test(file))
      .flatMap(([file, text]) =>
        text.split("\n").flatMap((line, index) =>
          codesInProse(WRONG_ANSWER.test(line) ? "" : line, `line ${index + 1}`).map(
            (found): CodeMention => ({
              ...found,
              file,
              on: newest,
              source: "text",
            }),
          ),
        ),
      ),
  ];
}

/** Files whose running text is searched for codes. */
const PROSE =
  /^content\/(lessons\/.+\.md|payers\/.+|career-fit\/.+|guidelines\.json|glossary\.json)$/;

/** A wrong answer of a lesson's exercise, which may well be no code at all. */
const WRONG_ANSWER = /^- \[ \] /;

function scenarioMentions({ slug, prompt, key }: Catalog["scenarios"][number]) {
  const found: Found[] = [
    ...key.diagnoses.flatMap(({ code, alternates = [], rationale, citations }, index) => {
      const field = `diagnoses/${index}`;
      return [
        ...[code, ...alternates].map((each) => diagnosis(each, field, true)),
        ...codesInProse(rationale, field),
        ...cited(citations, field),
      ];
    }),
    ...key.services.flatMap((line, index) => {
      const field = `services/${index}`;
      return [
        ...services([line.code, ...(line.alternates ?? [])], field),
        ...modifiers([...line.modifiers, ...(line.optionalModifiers ?? [])], field),
        ...codesInProse(line.rationale, field),
        ...cited(line.citations, field),
      ];
    }),
    ...key.rejected.flatMap(({ code, why, citations }, index) => {
      const field = `rejected/${index}`;
      return [
        ...(isDiagnosis(code) ? [diagnosis(code, field, false)] : services([code], field)),
        ...codesInProse(why, field),
        ...cited(citations, field),
      ];
    }),
    ...codesInProse(key.order.rationale, "order"),
    ...cited(
      [...key.order.citations, ...key.order.before.map(({ citation }) => citation)],
      "order",
    ),
  ];
  const file = `content/scenarios/${slug}/key.json`;
  const on = prompt.scenario.dateOfService;
  return found.map((each): CodeMention => ({ ...each, file, on, source: "scenarios" }));
}

/** A line in which an error is planted may hold anything but what the release does not have. */
function auditMentions({ slug, prompt, key }: Catalog["audits"][number]): readonly CodeMention[] {
  const { diagnoses, services: coded } = prompt.coded;
  const isWrong = (line: string) => key.errors.some((error) => error.line === line);
  const ofLine = (code: string, field: string, isReported = true) =>
    isDiagnosis(code) ? [diagnosis(code, field, isReported)] : services([code], field);
  const found: Found[] = [
    ...diagnoses.flatMap((code, index) =>
      ofLine(code, `coded/diagnoses/${index}`, !isWrong("ABCDEFGHIJKL".charAt(index))),
    ),
    ...coded.flatMap((line, index) => [
      ...services([line.code], `coded/services/${index}`),
      ...modifiers(line.modifiers, `coded/services/${index}`),
    ]),
    ...key.errors.flatMap(({ correction, why, citations }, index) => {
      const field = `errors/${index}`;
      return [
        ...("code" in correction ? ofLine(correction.code, field) : []),
        ...("modifiers" in correction ? modifiers(correction.modifiers, field) : []),
        ...codesInProse(why, field),
        ...cited(citations, field),
      ];
    }),
    ...key.missed.flatMap(({ code, service, why, citations }, index) => {
      const field = `missed/${index}`;
      return [
        ...ofLine(code, field),
        ...modifiers(service?.modifiers ?? [], field),
        ...codesInProse(why, field),
        ...cited(citations, field),
      ];
    }),
  ];
  const file = `content/audits/${slug}.json`;
  const on = prompt.encounter.scenario.dateOfService;
  return found.map((each): CodeMention => ({ ...each, file, on, source: "audits" }));
}

function lessonMentions(
  { track, slug, references, exercises }: Catalog["lessons"][number],
  on: string,
): readonly CodeMention[] {
  const found: Found[] = [
    ...references.codes.flatMap(({ system, code, line }) => {
      const field = `line ${line}`;
      if (system === "icd10cm") return [diagnosis(code, field, false)];
      return system === "modifier" ? modifiers([code], field) : services([code], field);
    }),
    ...references.citations.flatMap(({ citation, line }) => cited([citation], `line ${line}`)),
    ...exercises.flatMap((exercise) => {
      if (exercise.kind !== "code-entry") return [];
      const codes = exercise.key.right.map(({ code }) => code);
      if (exercise.prompt.system === "icd10cm") {
        return codes.map((code) => diagnosis(code, exercise.id, true));
      }
      return codes.flatMap((entry) => {
        const [code = "", ...rest] = entry.split("-");
        return [...services([code], exercise.id), ...modifiers(rest, exercise.id)];
      });
    }),
  ];
  const file = `content/lessons/${track}/${slug}.md`;
  return found.map((each): CodeMention => ({ ...each, file, on, source: "lessons" }));
}

/** A code of the Index that ends in a dash needs more characters. */
function termMentions(term: IndexTerm, path: string): readonly Found[] {
  return [
    ...[term.code, term.manifestation]
      .filter((code) => code !== undefined)
      .map((code) => diagnosis(code.replace(/\.?-$/, ""), path, false)),
    ...(term.terms ?? []).flatMap((below) => termMentions(below, `${path} / ${below.title}`)),
  ];
}

function rowMentions({ cells = [], terms = [] }: TableRow, path: string): readonly Found[] {
  return [
    ...cells
      .filter((code) => code !== "")
      .map((code) => diagnosis(code.replace(/\.?-$/, ""), path, false)),
    ...terms.flatMap((below) => rowMentions(below, `${path} / ${below.title}`)),
  ];
}

/** Codes in running text: diagnoses with a dot, and HCPCS Level II. */
export function codesInProse(text: string, field: string): readonly Found[] {
  const dotted = text.match(/(?<![\w.-])[A-Z]\d[\dA-Z]\.[\dA-Z]{1,4}(?!\w)/g) ?? [];
  const level2 = text.match(/(?<![\w.-])[A-CE-V]\d{4}(?![\w-])/g) ?? [];
  return [...dotted.map((code) => diagnosis(code, field, false)), ...services(level2, field)];
}

function cited(citations: readonly string[], field: string): readonly Found[] {
  return citations.flatMap((citation) => {
    const [scheme, code = ""] = citation.split(":");
    if (scheme === "tabular") return [diagnosis(code, field, false)];
    return scheme === "hcpcs" ? services([code], field) : [];
  });
}

function diagnosis(code: string, field: string, isReported: boolean): Found {
  return { code, field, system: "icd10cm", isReported };
}

function services(codes: readonly string[], field: string): readonly Found[] {
  return codes
    .filter((code) => /^[A-V]/.test(code))
    .map((code) => ({ code, field, system: "hcpcs", isReported: true }));
}

function modifiers(codes: readonly string[], field: string): readonly Found[] {
  return codes
    .filter((code) => /^[A-Z]/.test(code))
    .map((code) => ({ code, field, system: "modifier", isReported: true }));
}

/** Services of HCPCS Level II are a letter and four digits, CPT begins with a digit. */
function isDiagnosis(code: string): boolean {
  return /^[A-Z][\dA-Z]{2}(\.|$)/.test(code);
}

/** What is not dated speaks of the newest edition. */
function lastDay({ diagnoses }: Catalog): string {
  return (
    diagnoses
      .map(({ edition }) => edition.validTo)
      .sort()
      .at(-1) ?? ""
  );
}
