import { lookUpDiagnosis, pathTo, type TabularEntry } from "../codebook/code-book.ts";
import { diagnosisBookOn, lookUpProcedureOn } from "../codebook/code-sets.ts";
import { indexEntriesFor, type IndexByCode, type IndexEntry } from "../codebook/index-entries.ts";
import { assertNever } from "../../lib/assert-never.ts";
import type { EncounterCase } from "./case.ts";
import type { HintPart, HintStep } from "./hints.ts";
import type { KeyDiagnosis, KeyService } from "./key.ts";

/** What a step says: words, and a citation to read where there is one. */
export interface HintWords {
  readonly text: string;
  readonly citation?: string | undefined;
}

/** Worked out from the key's citations, the Alphabetic Index and the Tabular List; undefined where the key has no such line. */
export function hintWords(
  at: EncounterCase,
  part: HintPart,
  keyIndex: number,
  step: HintStep,
  index: IndexByCode,
): HintWords | undefined {
  const line = at.key[part][keyIndex];
  if (!line) return undefined;
  switch (step) {
    case "guideline":
      return { text: "Read this first.", citation: firstCitation(line) };
    case "term":
      return { text: part === "diagnoses" ? mainTerm(at, line, index) : serviceTitle(at, line) };
    case "category":
      return { text: category(at, line.code) };
    case "code":
      return { text: line.code };
    default:
      return assertNever(step);
  }
}

function firstCitation({ citations }: KeyDiagnosis | KeyService): string | undefined {
  return citations.find((citation) => /^(guideline|payer):/.test(citation)) ?? citations[0];
}

function entryOf(at: EncounterCase, code: string): TabularEntry | undefined {
  const book = diagnosisBookOn(at.codeSets, at.encounter.dateOfService);
  const found = book && lookUpDiagnosis(book, code);
  return found === undefined || found.status === "unknown" ? undefined : found.entry;
}

/** Of the entries that lead to the code, the one whose main term the record itself uses. */
function mainTerm(at: EncounterCase, line: KeyDiagnosis | KeyService, index: IndexByCode): string {
  const entry = entryOf(at, line.code);
  const entries = entry ? indexEntriesFor(index, entry) : [];
  const words = new Set(line.evidence.flatMap(wordsOf));
  const heard = ({ path }: IndexEntry) => wordsOf(path[0] ?? "").some((word) => words.has(word));
  const term = (entries.find(heard) ?? entries[0])?.path[0];
  if (term !== undefined) return `Alphabetic Index, main term “${term}”`;
  return entry
    ? `The Index at hand has no line for it. Tabular List: “${pathTo(entry)[0]?.title ?? ""}”`
    : "Neither the Index nor the Tabular List at hand has it.";
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 3);
}

function category(at: EncounterCase, code: string): string {
  const entry = entryOf(at, code);
  const top = entry && pathTo(entry)[0];
  return top ? `${top.code} ${top.title}` : code.slice(0, 3);
}

function serviceTitle(at: EncounterCase, { code }: KeyDiagnosis | KeyService): string {
  const found = lookUpProcedureOn(at.codeSets, code, at.encounter.dateOfService);
  return found ? `Look for “${found.procedure.title}”` : "No service list at hand has it.";
}
