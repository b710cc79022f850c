import * as z from "zod/mini";
import { instantSchema, lineSchema, textSchema } from "./parts.ts";

/** A learner's case for a code against the key, as it goes into a hand-in. */
export const handedInDisputeSchema = z.strictObject({
  /** Of the line that it is about, as in the finding. */
  path: lineSchema(300),
  /** Of the finding that it disagrees with. */
  rule: lineSchema(100),
  code: lineSchema(20).check(z.regex(/\S/, "is empty")),
  /** Words of the chart, exactly. */
  words: lineSchema(600),
  /** The guideline section, note or payer's rule that it rests on, in the learner's own words. */
  citation: lineSchema(200),
  text: textSchema(2000),
  at: instantSchema,
});
export type HandedInDispute = z.infer<typeof handedInDisputeSchema>;
