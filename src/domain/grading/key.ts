import * as z from "zod/mini";
import { decisionLevelSchema } from "../codebook/service-edits.ts";
import { CATEGORY } from "../codes/icd10cm.ts";
import { poaSchema } from "./answer.ts";

/** `guideline:I.C.4.a`, `tabular:E11.22`, `payer:<payer>#<rule>`, `hcpcs:G0439`. */
export const citationSchema = z
  .string()
  .check(
    z.regex(
      new RegExp(
        [
          String.raw`^(guideline:(?:Appendix-I|[IV]+(\.[A-Z])?(\.[0-9]+)?(\.[a-z])?(\.[0-9]+)?(\.[a-z])?)`,
          String.raw`tabular:${CATEGORY}(\.[0-9A-Z]+)?`,
          String.raw`payer:[a-z0-9-]+#[a-z0-9-]+`,
          String.raw`hcpcs:[A-Z]\d{4})$`,
        ].join("|"),
      ),
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

/** What the record leaves unsaid, and what the provider answers when asked. */
const keyQuerySchema = z.strictObject({
  /** Completes “The record does not tell …”. */
  about: z.string(),
  /** Exact words of the chart that call for the question; a query that cites one of them is about it. */
  indicators: z.array(z.string().check(z.minLength(2))).check(z.minLength(1)),
  /** Words that name the diagnosis behind the question, which lead where no other option stands beside them. */
  answerWords: z.array(z.string().check(z.minLength(3))),
  /** A query that would do. */
  example: z.string().check(z.minLength(40)),
  /** Paragraphs that join the record. */
  reply: z.array(z.string().check(z.minLength(10))).check(z.minLength(1)),
  /** Lines of the key that the reply changes; their evidence may quote the reply. */
  replace: z.array(z.strictObject({ code: z.string(), by: keyDiagnosisSchema })),
  add: z.optional(z.array(keyDiagnosisSchema)),
  rationale: because.rationale,
  citations: because.citations,
});
export type KeyQuery = z.infer<typeof keyQuerySchema>;

/** What the record holds for the level of its visit, on work that counts for it. */
const documentedVisitSchema = z.strictObject({
  problems: decisionLevelSchema,
  data: decisionLevelSchema,
  risk: decisionLevelSchema,
  /** Total minutes of the clinician on the date, where the note says them. */
  minutes: z.optional(z.number().check(z.int(), z.minimum(1))),
});
export type DocumentedVisit = z.infer<typeof documentedVisitSchema>;

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
  /** Where a visit is chosen by its level. */
  em: z.optional(documentedVisitSchema),
  /** Where the record must be completed by its provider before it can be coded to the end. */
  query: z.optional(keyQuerySchema),
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
