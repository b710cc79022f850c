import type { Encounter } from "../billing/encounter.ts";
import type { Payer, Practice } from "../billing/practice.ts";
import { diagnosisBookOn, lookUpProcedureOn, type CodeSets } from "../codebook/code-sets.ts";
import {
  alignDiagnoses,
  alignServices,
  type DiagnosisPair,
  type ServicePair,
} from "./alignment.ts";
import type { AnswerDiagnosis, EncounterAnswer } from "./answer.ts";
import type { Chart } from "./chart.ts";
import {
  buildChargedEncounter,
  readService,
  type ChargedEncounter,
  type ServiceLine,
} from "./charges/charged-encounter.ts";
import {
  buildCodedEncounter,
  patientOn,
  readCodedLine,
  type CodedEncounter,
  type CodedLine,
} from "./coded-encounter.ts";
import type { EncounterKey } from "./key.ts";

/** What the learner was asked to do; a task left out is neither shown nor graded. */
export type Task = "diagnoses" | "services" | "evidence" | "superbill";

/** A diagnosis line of an answer, as typed and as read. */
export interface DiagnosisLine extends Omit<CodedLine, "typed"> {
  readonly index: number;
  readonly typed: AnswerDiagnosis;
}

/** What the front desk and the payer know of an encounter, with its record and its tasks. */
export interface CaseMaterial {
  readonly encounter: Encounter;
  readonly chart: Chart;
  readonly practice: Practice;
  readonly payer: Payer;
  readonly tasks: readonly Task[];
  /** Where the encounter took place, in the scenario's words; outpatient when left out. */
  readonly setting?: string | undefined;
}

/** One answer beside its key, read, looked up and aligned once for all rules. */
export interface EncounterCase extends CaseMaterial {
  readonly codeSets: CodeSets;
  readonly key: EncounterKey;
  readonly answer: EncounterAnswer;
  readonly diagnoses: readonly DiagnosisLine[];
  /** The same diagnoses as a scrubber sees them. */
  readonly coded: CodedEncounter;
  readonly services: readonly ServiceLine[];
  /** The same services as a claim scrubber sees them. */
  readonly charged: ChargedEncounter;
  readonly diagnosisPairs: readonly DiagnosisPair[];
  readonly servicePairs: readonly ServicePair[];
}

export function buildCase(
  material: CaseMaterial,
  key: EncounterKey,
  answer: EncounterAnswer,
  codeSets: CodeSets,
): EncounterCase {
  const on = material.encounter.dateOfService;
  const diagnoses = answer.diagnoses.map((typed, index) =>
    readDiagnosis(typed, index, codeSets, on),
  );
  const coded = buildCodedEncounter(
    diagnoses.map((line) => ({ ...line, typed: line.typed.code })),
    codeSets,
    on,
    { ...patientOn(material.encounter.patient, on), setting: material.setting ?? "outpatient" },
  );
  const services = answer.services.map((typed, index) => readService(typed, index, codeSets, on));
  return {
    ...material,
    codeSets,
    key,
    answer,
    diagnoses,
    coded,
    services,
    charged: buildChargedEncounter(services, coded, material.encounter, material.payer, key.em),
    diagnosisPairs: alignDiagnoses(diagnoses, key.diagnoses, diagnosisBookOn(codeSets, on)),
    servicePairs: alignServices(services, key.services, (code) => familyOf(codeSets, code, on)),
  };
}

function readDiagnosis(
  typed: AnswerDiagnosis,
  index: number,
  codeSets: CodeSets,
  on: string,
): DiagnosisLine {
  const line = readCodedLine(typed.code, `/diagnoses/${index}`, codeSets, on);
  return { ...line, index, typed };
}

function familyOf(codeSets: CodeSets, code: string, on: string): string | undefined {
  return lookUpProcedureOn(codeSets, code, on)?.procedure.family;
}
