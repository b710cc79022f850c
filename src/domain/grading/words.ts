import { lookUpDiagnosisOn, lookUpProcedureOn } from "../codebook/code-sets.ts";
import type { EncounterCase } from "./case.ts";
import type { Titled } from "./coded-encounter.ts";
import type { Finding } from "./grade.ts";
import type { KeyDiagnosis, KeyService } from "./key.ts";

/** `E11.22 (Type 2 diabetes mellitus with diabetic chronic kidney disease)`; the bare code when no edition at hand has it. */
export function withTitle(at: Titled, code: string): string {
  const title = titleOf(at, code);
  return title === undefined ? code : `${code} (${title})`;
}

export function titleOf(at: Titled, code: string): string | undefined {
  const on = at.encounter.dateOfService;
  const diagnosis = lookUpDiagnosisOn(at.codeSets, code, on);
  if (diagnosis.status !== "unknown") return diagnosis.title;
  return lookUpProcedureOn(at.codeSets, code, on)?.procedure.title;
}

/** The first words of the chart that the key rests a line on, as a sentence; empty when the key quotes none. */
export function recordSays(line: { readonly evidence: readonly string[] } | undefined): string {
  const quote = line?.evidence[0];
  return quote === undefined ? "" : ` The record says “${quote}”.`;
}

/** A finding's parameter as text. */
export function text(finding: Finding, name: string): string {
  const value = finding.params[name];
  return typeof value === "object" ? value.join(", ") : String(value ?? "");
}

/** The key line that a finding names by `keyIndex`. */
export function keyDiagnosis(at: EncounterCase, finding: Finding): KeyDiagnosis | undefined {
  const index = finding.params["keyIndex"];
  return typeof index === "number" ? at.key.diagnoses[index] : undefined;
}

export function keyService(at: EncounterCase, finding: Finding): KeyService | undefined {
  const index = finding.params["keyIndex"];
  return typeof index === "number" ? at.key.services[index] : undefined;
}

/** The author's explanation of a tempting code, if the key foresaw it. */
export function rejection(at: EncounterCase, code: string) {
  return at.key.rejected.find((entry) => entry.code === code);
}

/** Where in the Tabular List to read on about a code: its citation. */
export function tabular(code: string): string {
  return `tabular:${code.slice(0, 7).replace(/X+$/, "").replace(/\.$/, "")}`;
}
