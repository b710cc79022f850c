import { parseUnits } from "../../billing/charges.ts";
import type { Encounter } from "../../billing/encounter.ts";
import type { Payer } from "../../billing/practice.ts";
import { lookUpProcedureOn, serviceEditsOn, type CodeSets } from "../../codebook/code-sets.ts";
import type { ServiceEdits, Visit } from "../../codebook/service-edits.ts";
import { parseModifier, parseProcedure, type ProcedureCode } from "../../codes/procedure.ts";
import type { AnswerService } from "../answer.ts";
import type { CodedEncounter, KnownLine, Titled } from "../coded-encounter.ts";
import type { DocumentedVisit } from "../key.ts";

export interface ServiceLine {
  readonly index: number;
  readonly path: string;
  readonly typed: AnswerService;
  readonly code: ProcedureCode | undefined;
  readonly family: string | undefined;
  readonly isKnown: boolean;
  readonly modifiers: readonly string[];
  readonly units: number | undefined;
  /** Zero-based indices of the diagnosis lines pointed to, the primary first. */
  readonly pointers: readonly number[];
}

/** A service line whose code is well-formed, in an edition at hand or not. */
export interface CodedService extends ServiceLine {
  readonly code: ProcedureCode;
}

/** Where titles of codes and a payer's rules can be looked up. */
export interface Billed extends Titled {
  readonly payer: Payer;
}

/** What the front desk knows that decides which services fit. */
export type Visited = Pick<
  Encounter,
  "dateOfService" | "placeOfService" | "patientStatus" | "followUp"
>;

/** The services of an encounter with its diagnoses, without chart and key: what a claim scrubber sees. */
export interface ChargedEncounter extends Billed {
  readonly encounter: Visited;
  readonly coded: CodedEncounter;
  readonly services: readonly CodedService[];
  readonly edits: ServiceEdits;
  /** Where somebody has read the note for the level of its visit. */
  readonly em: DocumentedVisit | undefined;
}

export function readService(
  typed: AnswerService,
  index: number,
  codeSets: CodeSets,
  on: string,
): ServiceLine {
  const parsed = parseProcedure(typed.code);
  const code = parsed.ok ? parsed.value.code : undefined;
  const found = code === undefined ? undefined : lookUpProcedureOn(codeSets, code, on);
  return {
    index,
    path: `/services/${index}`,
    typed,
    code,
    family: found?.procedure.family,
    isKnown: found !== undefined,
    modifiers: typed.modifiers.flatMap((text) => {
      const modifier = parseModifier(text);
      return modifier.ok ? [modifier.value] : text.trim() === "" ? [] : [text.trim().toUpperCase()];
    }),
    units: parseUnits(typed.units),
    pointers: typed.pointers.map((letter) => letter.charCodeAt(0) - "A".charCodeAt(0)),
  };
}

export function buildChargedEncounter(
  lines: readonly ServiceLine[],
  coded: CodedEncounter,
  encounter: Visited,
  payer: Payer,
  em: DocumentedVisit | undefined,
): ChargedEncounter {
  const { codeSets } = coded;
  return {
    codeSets,
    encounter,
    payer,
    coded,
    services: lines.flatMap((line) =>
      line.code !== undefined ? [{ ...line, code: line.code }] : [],
    ),
    edits: serviceEditsOn(codeSets, encounter.dateOfService),
    em,
  };
}

export function visitOf(at: ChargedEncounter, line: CodedService): Visit | undefined {
  return at.edits.visits.get(line.code);
}

/** Office, hospital and emergency visits: those about a problem. */
export function problemVisits(at: ChargedEncounter): readonly CodedService[] {
  return at.services.filter((line) => /^(office|hosp|emerg)/.test(visitOf(at, line)?.kind ?? ""));
}

/** Check-ups and wellness visits. */
export function preventiveVisits(at: ChargedEncounter): readonly CodedService[] {
  return at.services.filter((line) => /^(prev|well)/.test(visitOf(at, line)?.kind ?? ""));
}

/** The diagnosis behind the first pointer, where the book knows it. */
export function primaryDiagnosis(at: ChargedEncounter, line: CodedService): KnownLine | undefined {
  const [first] = line.pointers;
  return at.coded.known.find(({ place }) => place === first);
}

export function diagnosesOf(at: ChargedEncounter, line: CodedService): readonly KnownLine[] {
  return line.pointers.flatMap(
    (place) => at.coded.known.find((each) => each.place === place) ?? [],
  );
}

/** Hospital places of service: inpatient, outpatient on and off campus, emergency. */
export function isInHospital({ encounter }: ChargedEncounter): boolean {
  return ["19", "21", "22", "23"].includes(encounter.placeOfService);
}
