import * as z from "zod/mini";
import { keptLookupSchema } from "../codebook/guided-lookup.ts";
import { hintSchema } from "./hints.ts";

/** Words that the learner marked: `quote` stands in the chart's numbered `paragraph`. */
export const evidenceSchema = z.strictObject({
  paragraph: z.number().check(z.int(), z.minimum(1)),
  quote: z.string().check(z.maxLength(600)),
});
export type Evidence = z.infer<typeof evidenceSchema>;

const typed = z.string().check(z.maxLength(120));

/** Present on admission: yes, no, documentation insufficient, clinically undetermined, or left blank as exempt (Guidelines, Appendix I). */
export const poaSchema = z.enum(["Y", "N", "U", "W", "exempt"]);
export type Poa = z.infer<typeof poaSchema>;

const answerDiagnosisSchema = z.strictObject({
  code: typed,
  /** On inpatient charts; left out until the learner decides. */
  poa: z.optional(poaSchema),
  evidence: z.array(evidenceSchema).check(z.maxLength(40)),
  /** How the code was found, where that was by a guided look-up; earns nothing and costs nothing. */
  lookup: z.optional(keptLookupSchema),
});
export type AnswerDiagnosis = z.infer<typeof answerDiagnosisSchema>;

const answerServiceSchema = z.strictObject({
  code: typed,
  modifiers: z.array(typed).check(z.maxLength(4)),
  /** As typed; a whole number when well-formed. */
  units: typed,
  /** Letters A to L of the diagnoses in their present order, the primary pointer first. */
  pointers: z.array(z.string().check(z.regex(/^[A-L]$/))).check(z.maxLength(4)),
  /** Fee for one unit, as typed. */
  fee: typed,
  evidence: z.array(evidenceSchema).check(z.maxLength(40)),
});
export type AnswerService = z.infer<typeof answerServiceSchema>;

const answerQuerySchema = z.strictObject({
  text: z.string().check(z.maxLength(2000)),
  /** Findings of the record that make the learner ask. */
  indicators: z.array(evidenceSchema).check(z.maxLength(40)),
  /** Once sent it is answered and cannot be taken back. */
  isSent: z.boolean(),
});
export type AnswerQuery = z.infer<typeof answerQuerySchema>;

/** Twelve diagnoses fit a professional claim, A to L (CMS-1500 item 21). */
const MOST_OUTPATIENT = 12;
/** A hospital's claim (837I) takes the principal diagnosis and 24 others. */
const MOST_INPATIENT = 25;

export function mostDiagnoses(setting: string): number {
  return setting === "inpatient" ? MOST_INPATIENT : MOST_OUTPATIENT;
}

/** Everything as the learner typed it; nothing is normalised before it is stored. */
export const encounterAnswerSchema = z.strictObject({
  diagnoses: z.array(answerDiagnosisSchema).check(z.maxLength(MOST_INPATIENT)),
  services: z.array(answerServiceSchema).check(z.maxLength(50)),
  superbill: z.record(z.string(), typed),
  /** A query to the provider, sent or in the making. */
  query: z.optional(answerQuerySchema),
  /** Steps of the hint ladder that were taken in this attempt. */
  hints: z.optional(z.array(hintSchema).check(z.maxLength(400))),
});
export type EncounterAnswer = z.infer<typeof encounterAnswerSchema>;
