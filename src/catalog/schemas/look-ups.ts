import * as z from "zod/mini";
import { isoDateSchema, slugSchema } from "../../domain/billing/practice.ts";

/** What a term gives practice in, in the order in which they are offered. */
export const lookUpLessons = [
  "laterality",
  "seventh-character",
  "placeholder",
  "see",
  "nonessential-modifier",
  "with",
  "subterm",
  "external-cause",
] as const;
export type LookUpLesson = (typeof lookUpLessons)[number];

const termSchema = z.strictObject({
  id: slugSchema,
  /** In the words of a record. */
  phrase: z.string().check(z.minLength(5), z.maxLength(120)),
  /** To which the look-up leads, with all its characters. */
  code: z.string(),
  teaches: z.enum(lookUpLessons),
  /** A nudge that gives no code away. */
  hint: z.optional(z.string().check(z.minLength(10), z.maxLength(200))),
});
export type LookUpTerm = z.infer<typeof termSchema>;

/** `content/look-ups.json`: what to practice the guided look-up with. */
export const lookUpsSchema = z.strictObject({
  /** On which every code is billable. */
  dateOfService: isoDateSchema,
  terms: z.array(termSchema).check(z.minLength(1)),
});
export type LookUps = z.infer<typeof lookUpsSchema>;
