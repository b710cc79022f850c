import { categoryOf, parseIcd10Cm, type Icd10CmProblem } from "../../domain/codes/icd10cm.ts";
import type { LookAlike } from "../../domain/codes/look-alikes.ts";
import {
  parseProcedure,
  parseServiceEntry,
  type ProcedureProblem,
} from "../../domain/codes/procedure.ts";
import { ok, type Result } from "../../lib/result.ts";
import type { EntrySystem } from "./schema.ts";

/** A typed code in its normal form. */
export interface Entry {
  /** `E11.22`; a service with its modifiers in alphabetical order, `99213-25`. */
  readonly code: string;
  /** What two codes must share for half credit: the ICD-10-CM category, or the service without modifiers. */
  readonly stem: string;
  readonly lookAlikes: readonly LookAlike[];
}

export type EntryProblem = Icd10CmProblem | ProcedureProblem;

export function readEntry(system: EntrySystem, text: string): Result<Entry, EntryProblem> {
  return system === "icd10cm" ? readDiagnosis(text) : readService(text);
}

function readDiagnosis(text: string): Result<Entry, EntryProblem> {
  const parsed = parseIcd10Cm(text);
  if (!parsed.ok) return parsed;
  const { code, lookAlikes } = parsed.value;
  return ok({ code, stem: categoryOf(code), lookAlikes });
}

function readService(text: string): Result<Entry, EntryProblem> {
  const parsed = parseServiceEntry(text);
  if (!parsed.ok) return parsed;
  const { code, modifiers } = parsed.value;
  const alone = parseProcedure(text.trim().split(/[\s,\-\u2010-\u2015]+/)[0] ?? "");
  return ok({
    code: [code, ...modifiers.toSorted()].join("-"),
    stem: code,
    lookAlikes: alone.ok ? alone.value.lookAlikes : [],
  });
}
