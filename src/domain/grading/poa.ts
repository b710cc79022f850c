import { diagnosisBookOn } from "../codebook/code-sets.ts";
import { isPoaExempt } from "../codebook/poa-exempt.ts";
import type { Poa } from "./answer.ts";
import type { EncounterCase } from "./case.ts";
import type { Finding, Outcome } from "./grade.ts";
import { keyDiagnosis } from "./words.ts";

/** A diagnosis of an inpatient chart and how its present-on-admission indicator stands (Guidelines, Appendix I). */
export interface PoaLine {
  readonly path: string;
  readonly code: string;
  readonly entered: Poa | undefined;
  /** Undefined where the key has no line beside it. */
  readonly expected: Poa | undefined;
  readonly keyIndex: number | undefined;
  readonly isRequired: boolean;
  readonly state: "right" | "missing" | "wrong" | "exempt-with-indicator" | "unjudged";
}

/**
 * Judged by the learner's own code where the book knows it as exempt, otherwise by the key's line. A blank field is
 * what an exempt code takes, so that an exempt code needs no choice. Empty on outpatient charts.
 */
export function poaLines(at: EncounterCase): readonly PoaLine[] {
  if (at.setting !== "inpatient") return [];
  const book = diagnosisBookOn(at.codeSets, at.encounter.dateOfService);
  return at.diagnosisPairs.flatMap(({ line, key, keyIndex }) => {
    if (!line) return [];
    const code = line.code ?? line.typed.code;
    const entered = line.typed.poa;
    const isExempt = book !== undefined && isPoaExempt(book, code) === true;
    const base = { path: line.path, code, entered, expected: key?.poa, keyIndex };
    const isRequired = key !== undefined && !key.optional;
    return [{ ...base, isRequired, state: stateOf(entered, key?.poa, isExempt) }];
  });
}

function stateOf(
  entered: Poa | undefined,
  expected: Poa | undefined,
  isExempt: boolean,
): PoaLine["state"] {
  const isBlank = entered === undefined || entered === "exempt";
  if (isExempt) return isBlank ? "right" : "exempt-with-indicator";
  if (expected === undefined) return "unjudged";
  if (expected === "exempt" && isBlank) return "right";
  if (entered === undefined) return "missing";
  return entered === expected ? "right" : "wrong";
}

/** One finding for each line in this state. */
export function poaFindings(
  at: EncounterCase,
  rule: string,
  state: PoaLine["state"],
  outcome: Outcome,
): readonly Finding[] {
  return poaLines(at)
    .filter((line) => line.state === state)
    .map(({ path, code, entered = "nothing", expected = "exempt", keyIndex = -1 }) => ({
      rule,
      outcome,
      path: `${path}/poa`,
      params: { code, entered, expected, keyIndex },
    }));
}

const MEANINGS: Readonly<Record<Poa, string>> = {
  Y: "Y says that it was present when the order for inpatient admission was written; what began in the emergency department counts as present.",
  N: "N says that it was not there yet when the order for inpatient admission was written.",
  U: "U says that the documentation does not tell; a query to the provider comes first.",
  W: "W says that the provider could not determine it clinically.",
  exempt: "The code is exempt, and the field stays blank.",
};

/** Why the expected indicator holds: the author's reading of the record, or what the indicator means. */
export function poaWhy(at: EncounterCase, finding: Finding): string {
  const line = keyDiagnosis(at, finding);
  return line?.poaRationale ?? (line?.poa === undefined ? "" : MEANINGS[line.poa]);
}
