import type { TabularEntry, CodeBook, DiagnosisLookup } from "../codebook/code-book.ts";
import { diagnosisBookOn, lookUpDiagnosisOn, type CodeSets } from "../codebook/code-sets.ts";
import { parseIcd10Cm, type Icd10CmCode } from "../codes/icd10cm.ts";
import type { LookAlike } from "../codes/look-alikes.ts";
import { ageInYears, parseDate } from "../../lib/calendar-date.ts";

/** What decides which guidelines hold; unknown where nobody says, and then only what holds in both is said. */
export type CodedSetting = "inpatient" | "outpatient" | "unknown";

/** A diagnosis of a coded encounter as typed and as read. */
export interface CodedLine {
  /** A JSON pointer into what was handed in. */
  readonly path: string;
  readonly typed: string;
  /** Undefined when what was typed is not well-formed. */
  readonly code: Icd10CmCode | undefined;
  readonly lookAlikes: readonly LookAlike[];
  readonly lookup: DiagnosisLookup | undefined;
}

/** A line whose code stands in the book, or below an entry of the book. */
export interface KnownLine extends CodedLine {
  readonly code: Icd10CmCode;
  readonly entry: TabularEntry;
  /** With the meaning of the seventh character. */
  readonly title: string;
  /** Zero-based among the diagnoses; 0 is the first-listed or principal one. */
  readonly place: number;
}

/** Where titles of codes can be looked up. */
export interface Titled {
  readonly codeSets: CodeSets;
  readonly encounter: { readonly dateOfService: string };
}

/** A coded encounter without chart and key: what a scrubber sees. */
export interface CodedEncounter extends Titled {
  readonly setting: CodedSetting;
  /** Completed years on the date of service. */
  readonly age: number | undefined;
  readonly sex: "F" | "M" | undefined;
  readonly book: CodeBook | undefined;
  readonly lines: readonly CodedLine[];
  readonly known: readonly KnownLine[];
}

export interface Circumstances {
  readonly setting?: string | undefined;
  readonly age?: number | undefined;
  readonly sex?: "F" | "M" | undefined;
}

export function readCodedLine(
  typed: string,
  path: string,
  codeSets: CodeSets,
  on: string,
): CodedLine {
  const parsed = parseIcd10Cm(typed);
  if (!parsed.ok) return { path, typed, code: undefined, lookAlikes: [], lookup: undefined };
  const { code, lookAlikes } = parsed.value;
  return { path, typed, code, lookAlikes, lookup: lookUpDiagnosisOn(codeSets, code, on) };
}

export function buildCodedEncounter(
  lines: readonly CodedLine[],
  codeSets: CodeSets,
  on: string,
  { setting, age, sex }: Circumstances = {},
): CodedEncounter {
  const known = lines.flatMap((line, place): KnownLine[] => {
    const { code, lookup } = line;
    if (code === undefined || lookup === undefined || lookup.status === "unknown") return [];
    return [{ ...line, code, place, entry: lookup.entry, title: lookup.title }];
  });
  return {
    codeSets,
    encounter: { dateOfService: on },
    setting: settingOf(setting),
    age,
    sex,
    book: diagnosisBookOn(codeSets, on),
    lines,
    known,
  };
}

/** A patient's completed years and sex, for an encounter whose patient is on file. */
export function patientOn(
  patient: { readonly birthDate: string; readonly sex: "F" | "M" },
  on: string,
): Pick<Circumstances, "age" | "sex"> {
  const birth = parseDate(patient.birthDate);
  const day = parseDate(on);
  const age = birth.ok && day.ok ? Math.max(0, ageInYears(birth.value, day.value)) : undefined;
  return { age, sex: patient.sex };
}

/** The first-listed or principal diagnosis, when the book knows it. */
export function firstListed(at: CodedEncounter): KnownLine | undefined {
  return at.known.find(({ place }) => place === 0);
}

export function hasCode(at: CodedEncounter, pattern: RegExp): boolean {
  return at.known.some(({ code }) => pattern.test(code));
}

export function linesWith(at: CodedEncounter, pattern: RegExp): readonly KnownLine[] {
  return at.known.filter(({ code }) => pattern.test(code));
}

function settingOf(text: string | undefined): CodedSetting {
  if (text === undefined || text.trim() === "") return "unknown";
  if (/out-?patient|ambul|office|clinic|urgent|emerg|tele|pro-?fee|profess|\bed\b/i.test(text)) {
    return "outpatient";
  }
  return /in-?patient|acute|hospital|snf|skilled|rehab/i.test(text) ? "inpatient" : "unknown";
}
