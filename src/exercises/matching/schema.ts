import * as z from "zod/mini";
import { exerciseCitationSchema } from "../../domain/grading/exercise-citation.ts";

const id = z.string().check(z.minLength(1), z.maxLength(40));
const side = z.strictObject({ id, text: z.string().check(z.minLength(1)) });

/** Things on the left, each to be given one of the things on the right; spare ones on the right are lures. */
export const promptSchema = z.strictObject({
  question: z.string().check(z.minLength(1)),
  /** Column heads, for the screen and for screen readers. */
  heads: z.strictObject({ left: z.string(), right: z.string() }),
  left: z.array(side).check(z.minLength(2), z.maxLength(10)),
  right: z.array(side).check(z.minLength(2), z.maxLength(14)),
});
export type MatchingPrompt = z.infer<typeof promptSchema>;

export const keySchema = z.strictObject({
  /** For each id on the left: the id on the right, and why. */
  pairs: z.array(z.strictObject({ left: id, right: id, feedback: z.string() })),
  feedback: z.string(),
  citations: z.array(exerciseCitationSchema),
});
export type MatchingKey = z.infer<typeof keySchema>;

export const answerSchema = z.strictObject({
  pairs: z.array(z.strictObject({ left: id, right: id })).check(z.maxLength(10)),
});
export type MatchingAnswer = z.infer<typeof answerSchema>;
