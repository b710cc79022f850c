import * as z from "zod/mini";
import { poaSchema } from "./answer.ts";

/** `guideline:I.C.4.a`, `tabular:E11.22`, `payer:<payer>#<rule>`, `hcpcs:G0439`. */
export const citationSchema = z
  .string()
  .check(
    z.regex(
      /^(guideline:(?:Appendix-I|[IV]+(\.[A-Z])?(\.[0-9]+)?(\.[a-z])?(\.[0-9]+)?(\.[a-z])?)|tabular:[A-Z][0-9][0-9A-Z](\.[0-9A-Z]+)?|payer:[a-z0-9-]+#[a-z0-9-]+|hcpcs:[A-Z]\d{4})$/,
    ),
  );

const because = {
  /** Exact words of the chart, each within one paragraph, that support the line. */
  evidence: z.array(z.string().check(z.minLength(2))),
  rationale: z.string().check(z.minLength(20)),
  citations: z.array(citationSchema).check(z.minLength(1)),
};

const keyDiagnosisSchema = z.strictObject({
  code: z.string(),
  /** Codes that earn the same credit. */
  alternates: z.optional(z.array(z.string())),
  /** Earns nothing, costs nothing. */
  optional: z.optional(z.boolean()),
  /** On inpatient charts: whether the condition was present on admission. */
  poa: z.optional(poaSchema),
  /** Why, where the record must be read for it. */
  poaRationale: z.optional(z.string().check(z.minLength(20))),
  ...because,
});
export type KeyDiagnosis = z.infer<typeof keyDiagnosisSchema>;

const keyServiceSchema = z.strictObject({
  code: z.string(),
  alternates: z.optional(z.array(z.string())),
  optional: z.optional(z.boolean()),
  modifiers: z.array(z.string()),
  /** May be added without loss. */
  optionalModifiers: z.optional(z.array(z.string())),
  units: z.number(),
  /** Key diagnosis codes, the primary pointer first. */
  pointers: z.array(z.string()).check(z.minLength(1), z.maxLength(4)),
  /** Further key diagnosis codes that may be pointed to without loss. */
  optionalPointers: z.optional(z.array(z.string())),
  ...because,
});
export type KeyService = z.infer<typeof keyServiceSchema>;

export const encounterKeySchema = z.strictObject({
  diagnoses: z.array(keyDiagnosisSchema).check(z.minLength(1)),
  order: z.strictObject({
    /** Key codes of which any one may be first-listed. */
    first: z.array(z.string()).check(z.minLength(1)),
    /** Pairs whose sequence the code book or a guideline fixes. */
    before: z.array(
      z.strictObject({ first: z.string(), then: z.string(), citation: citationSchema }),
    ),
    rationale: z.string(),
    citations: z.array(citationSchema).check(z.minLength(1)),
  }),
  services: z.array(keyServiceSchema),
  /** Tempting codes that the record does not support, each with the author's explanation. */
  rejected: z.array(
    z.strictObject({
      code: z.string(),
      why: z.string().check(z.minLength(20)),
      citations: z.array(citationSchema).check(z.minLength(1)),
    }),
  ),
});
export type EncounterKey = z.infer<typeof encounterKeySchema>;
