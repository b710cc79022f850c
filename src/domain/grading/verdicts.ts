import type { DiagnosisVerdict, ServiceVerdict } from "./alignment.ts";
import type { EncounterCase } from "./case.ts";
import type { Finding, Outcome } from "./grade.ts";

/** One finding for each diagnosis row with this verdict: `entered`, `expected` and `keyIndex` as far as they exist. */
export function diagnosisFindings(
  at: EncounterCase,
  rule: string,
  verdict: DiagnosisVerdict,
  outcome: Outcome,
): readonly Finding[] {
  return at.diagnosisPairs
    .filter((pair) => pair.verdict === verdict)
    .map((pair) => ({
      rule,
      outcome,
      path: pair.line?.path ?? `/key/diagnoses/${pair.keyIndex}`,
      params: rowParams(pair.line?.code ?? pair.line?.typed.code, pair.key?.code, pair.keyIndex),
    }));
}

/** The same for services; empty when services are not a task. */
export function serviceFindings(
  at: EncounterCase,
  rule: string,
  verdict: ServiceVerdict,
  outcome: Outcome,
): readonly Finding[] {
  if (!at.tasks.includes("services")) return [];
  return at.servicePairs
    .filter((pair) => pair.verdict === verdict)
    .map((pair) => ({
      rule,
      outcome,
      path: pair.line?.path ?? `/key/services/${pair.keyIndex}`,
      params: rowParams(pair.line?.code ?? pair.line?.typed.code, pair.key?.code, pair.keyIndex),
    }));
}

function rowParams(
  entered: string | undefined,
  expected: string | undefined,
  keyIndex: number | undefined,
): Finding["params"] {
  return {
    ...(entered === undefined ? {} : { entered }),
    ...(expected === undefined ? {} : { expected }),
    ...(keyIndex === undefined ? {} : { keyIndex }),
  };
}
