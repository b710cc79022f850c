import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  compileRelease,
  type CompiledRelease,
  type ReleaseInput,
} from "../../domain/codebook/release/compile.ts";
import type { CompiledYear } from "../../domain/codebook/release/compile-year.ts";
import { encodeEdition } from "../../domain/codebook/release/edition-codec.ts";
import { isWorthReading, openLimits } from "../../domain/codebook/release/open-release.ts";
import { unwrap } from "../../lib/result.ts";
import { count } from "./read-release.ts";
import { kindNames } from "./report.ts";
import { filesBelow, readHead } from "./walk.ts";

export interface FolderResult {
  readonly lines: readonly string[];
  /** False when a file is damaged or nothing could be compiled. */
  readonly isFine: boolean;
}

/** The file of a compiled year, below the folder of editions. */
export function editionFile(year: number): string {
  return `icd10cm-${year}.json.gz`;
}

/** Compiles every year of ICD-10-CM below a folder (or in one file) and writes each whole or not at all. */
export async function compileFolder(
  start: string,
  out: string,
  { reconstructed = new Set<number>(), isVerbose = false } = {},
): Promise<FolderResult> {
  const skipped: string[] = [];
  const release = unwrap(await compileRelease(inputsBelow(start, skipped), { reconstructed }));
  mkdirSync(out, { recursive: true });
  const lines = [`Official release files below ${start}:`, ...foundLines(release, skipped.length)];
  for (const compiled of release.years) {
    const bytes = encodeEdition(compiled.edition);
    const path = join(out, editionFile(compiled.edition.edition.year));
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
    lines.push(`${path}: ${count(bytes.length)} bytes`, ...yearLines(compiled, isVerbose));
  }
  if (release.years.length === 0) {
    lines.push("Nothing to compile: wanted are the Tabular List or the order file of a year.");
  }
  return { lines, isFine: release.years.length > 0 && release.unreadable.length === 0 };
}

/** Only what is an archive or an official file by its beginning is read, one file at a time. */
function* inputsBelow(start: string, skipped: string[]): Generator<ReleaseInput> {
  for (const { path, below, size } of filesBelow(start)) {
    const isNeeded = size <= openLimits.file && isWorthReading(readHead(path));
    if (isNeeded || /\.(?:zip|gz)$/i.test(path)) yield { name: below, bytes: readFileSync(path) };
    else skipped.push(below);
  }
}

function foundLines(release: CompiledRelease, skipped: number): readonly string[] {
  const others = release.otherCount + skipped;
  return [
    ...release.found.map(({ path, kind, holds }) => `  ${path}: ${kindNames[kind]}, ${holds}`),
    ...release.unreadable.map(({ path, reason }) => `  ${path}: not used: ${reason}`),
    ...(others > 0 ? [`  and ${others} other file(s)`] : []),
  ];
}

/** Differences of a kind are counted, and three of them told unless all are asked for. */
function yearLines({ edition, differences }: CompiledYear, isVerbose: boolean): readonly string[] {
  const { counts, extent, sources } = edition;
  const missing = ["icd10cm-tabular", "icd10cm-index", "icd10cm-order"].filter(
    (kind) => !sources.some((source) => source.kind === kind),
  );
  return [
    `  ${edition.edition.title}: ${count(counts.rows)} rows, ${count(counts.billable)} billable, ` +
      (extent === "whole" ? "with the Tabular List's notes" : "codes and titles without notes"),
    ...missing.map((kind) => `  without ${kindNames[kind as keyof typeof kindNames]}`),
    ...Object.entries(differenceNames).flatMap(([kind, name]) => {
      const own = differences.filter((difference) => difference.kind === kind);
      if (own.length === 0) return [];
      const told = own.slice(0, isVerbose ? undefined : 3).map(({ message }) => `    ${message}`);
      return [`  ${count(own.length)} ${name}`, ...told];
    }),
  ];
}

const differenceNames = {
  "not-in-tabular": "code(s) of the order file that the Tabular List does not yield",
  "not-in-order": "code(s) that the Tabular List yields and the order file does not have",
  flag: "code(s) of which the two disagree whether they are billable",
  title: "title(s) that differ; the order file's is used",
  "unknown-code": "code(s) that an index, a table or a list names and the year does not have",
} satisfies Record<CompiledYear["differences"][number]["kind"], string>;
