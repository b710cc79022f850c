import * as z from "zod/mini";

const stepSchema = z.union([
  z.strictObject({ op: z.literal("add"), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal("replace"), path: z.string(), value: z.unknown() }),
  z.strictObject({ op: z.literal("remove"), path: z.string() }),
  z.strictObject({ op: z.literal("move"), from: z.string(), path: z.string() }),
]);

/** A typical answer, written as the changes (JSON Patch, RFC 6902) that lead from the key's own answer to it. */
const sampleSchema = z.strictObject({
  name: z.string(),
  /** What the learner was thinking. */
  why: z.string(),
  patch: z.array(stepSchema),
  expect: z.union([
    z.strictObject({
      earned: z.number(),
      /** Every finding that is not simply correct, as rule and path; exactly these and no other. */
      findings: z.array(z.strictObject({ rule: z.string(), path: z.string() })),
    }),
    z.strictObject({ incomplete: z.array(z.string()) }),
  ]),
});
export type Sample = z.infer<typeof sampleSchema>;

/** `samples.json`: a perfect answer first, then typical mistakes, with the findings that each must get. */
export const samplesSchema = z.strictObject({
  samples: z.array(sampleSchema).check(z.minLength(5)),
});
