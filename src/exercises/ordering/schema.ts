import * as z from "zod/mini";
import { exerciseCitationSchema } from "../../domain/grading/exercise-citation.ts";

const id = z.string().check(z.minLength(1), z.maxLength(40));

/** Items in the order in which they are first shown, which is never the right one. */
export const promptSchema = z.strictObject({
  question: z.string().check(z.minLength(1)),
  items: z
    .array(z.strictObject({ id, text: z.string().check(z.minLength(1)) }))
    .check(z.minLength(3), z.maxLength(10)),
});
export type OrderingPrompt = z.infer<typeof promptSchema>;

export const keySchema = z.strictObject({
  /** The ids of all items, first to last. */
  order: z.array(id).check(z.minLength(3)),
  feedback: z.string().check(z.minLength(1)),
  citations: z.array(exerciseCitationSchema),
});
export type OrderingKey = z.infer<typeof keySchema>;

/** The ids of all items as the learner arranged them; empty while nothing was moved. */
export const answerSchema = z.strictObject({ order: z.array(id).check(z.maxLength(10)) });
export type OrderingAnswer = z.infer<typeof answerSchema>;
