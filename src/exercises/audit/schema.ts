import * as z from "zod/mini";
import { slugSchema } from "../../domain/billing/practice.ts";
import { evidenceSchema } from "../../domain/grading/answer.ts";
import { citationSchema, encounterKeySchema } from "../../domain/grading/key.ts";
import { promptSchema as encounterPromptSchema } from "../encounter/schema.ts";

/** The kinds of slip, as the grader of encounters names them (`ErrorKind` in `rule.ts`). */
export const errorKinds = [
  "look-up",
  "convention",
  "guideline",
  "reading the record",
  "order",
  "specificity",
  "modifier",
  "arithmetic",
  "data entry",
] as const;
const errorKindSchema = z.enum(errorKinds);
export type AuditErrorKind = z.infer<typeof errorKindSchema>;

const diagnosisLetter = z.string().check(z.regex(/^[A-L]$/));
/** `A` to `L` is a diagnosis, `1`, `2`, … a service. */
const lineName = z.string().check(z.regex(/^([A-L]|[1-9]\d?)$/));

const codedServiceSchema = z.strictObject({
  code: z.string(),
  modifiers: z.array(z.string()),
  units: z.number(),
  /** Letters of the coded diagnoses, the primary first. */
  pointers: z.array(diagnosisLetter).check(z.minLength(1), z.maxLength(4)),
});
export type CodedService = z.infer<typeof codedServiceSchema>;

/** What a coder handed in: codes in their order, services with what belongs to them. */
const codedSchema = z.strictObject({
  diagnoses: z.array(z.string()).check(z.minLength(1), z.maxLength(12)),
  services: z.array(codedServiceSchema).check(z.minLength(1)),
});
export type Coded = z.infer<typeof codedSchema>;

/** How one line is put right. `place` counts diagnoses from 1; pointers are letters as the lines stand. */
export const correctionSchema = z.union([
  z.strictObject({ code: z.string() }),
  z.strictObject({ remove: z.literal(true) }),
  z.strictObject({ place: z.number() }),
  z.strictObject({ modifiers: z.array(z.string()) }),
  z.strictObject({ units: z.number() }),
  z.strictObject({ pointers: z.array(diagnosisLetter) }),
]);
export type Correction = z.infer<typeof correctionSchema>;

const because = {
  /** A headline: what went wrong. */
  name: z.string().check(z.minLength(6), z.maxLength(90)),
  /** Kinds that name the slip rightly, the best first. */
  kinds: z.array(errorKindSchema).check(z.minLength(1)),
  /** Kinds that nearly do; half the points. */
  near: z.optional(z.array(errorKindSchema)),
  consequence: z.enum(["compliance risk", "denial", "lost revenue", "data quality", "style"]),
  why: z.string().check(z.minLength(20)),
  /** Any one of these defends the finding, the best first. */
  citations: z.array(citationSchema).check(z.minLength(1)),
  /** Exact words of the chart, any of which defends it; may be empty. */
  evidence: z.array(z.string().check(z.minLength(2))),
};

const plantedErrorSchema = z.strictObject({
  line: lineName,
  /** Other lines of which the same may be said: the rest of a pair that stands in the wrong order. */
  with: z.optional(z.array(diagnosisLetter)),
  correction: correctionSchema,
  ...because,
});
export type PlantedError = z.infer<typeof plantedErrorSchema>;

const missedLineSchema = z.strictObject({
  code: z.string(),
  /** There for a service, with what belongs to it. */
  service: z.optional(
    z.strictObject({
      modifiers: z.array(z.string()),
      units: z.number(),
      pointers: z.array(diagnosisLetter),
    }),
  ),
  ...because,
});
export type MissedLine = z.infer<typeof missedLineSchema>;

/** What the author of an audit writes, its samples apart. */
export const auditFields = {
  title: z.string().check(z.minLength(8), z.maxLength(90)),
  /** One or two sentences for the list; gives no error away. */
  summary: z.string().check(z.maxLength(220)),
  difficulty: z.enum(["starter", "routine", "messy"]),
  minutes: z.number(),
  /** The scenario whose chart was coded. */
  scenario: slugSchema,
  coded: codedSchema,
  errors: z.array(plantedErrorSchema).check(z.minLength(1)),
  missed: z.array(missedLineSchema),
};

export const promptSchema = z.strictObject({
  slug: slugSchema,
  title: auditFields.title,
  summary: auditFields.summary,
  difficulty: auditFields.difficulty,
  minutes: auditFields.minutes,
  coded: codedSchema,
  /** What a finding may be defended with. */
  references: z.array(z.strictObject({ citation: citationSchema, title: z.string() })),
  encounter: encounterPromptSchema,
});
export type AuditPrompt = z.infer<typeof promptSchema>;

export const keySchema = z.strictObject({
  errors: auditFields.errors,
  missed: auditFields.missed,
  encounter: encounterKeySchema,
});
export type AuditKey = z.infer<typeof keySchema>;

const typed = z.string().check(z.maxLength(120));
const finding = {
  kind: z.union([z.literal(""), errorKindSchema]),
  /** One of the prompt's references, or empty. */
  citation: typed,
  evidence: z.array(evidenceSchema).check(z.maxLength(40)),
};

export const actions = ["code", "remove", "place", "modifiers", "units", "pointers"] as const;
export type Action = (typeof actions)[number];

const reviewSchema = z.strictObject({
  verdict: z.enum(["", "agree", "error"]),
  action: z.union([z.literal(""), z.enum(actions)]),
  /** As typed: a code, a place, modifiers, units or letters, by the action. */
  value: typed,
  ...finding,
});
export type Review = z.infer<typeof reviewSchema>;

const addedDiagnosisSchema = z.strictObject({ code: typed, ...finding });
const addedServiceSchema = z.strictObject({
  code: typed,
  modifiers: typed,
  units: typed,
  pointers: typed,
  ...finding,
});
export type AddedDiagnosis = z.infer<typeof addedDiagnosisSchema>;
export type AddedService = z.infer<typeof addedServiceSchema>;

/** A review of every coded line, in their order, and lines that the auditor adds. */
export const answerSchema = z.strictObject({
  diagnoses: z.array(reviewSchema).check(z.maxLength(12)),
  services: z.array(reviewSchema).check(z.maxLength(50)),
  addedDiagnoses: z.array(addedDiagnosisSchema).check(z.maxLength(12)),
  addedServices: z.array(addedServiceSchema).check(z.maxLength(20)),
});
export type AuditAnswer = z.infer<typeof answerSchema>;
