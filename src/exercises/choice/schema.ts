import * as z from "zod/mini";
import { exerciseCitationSchema } from "../../domain/grading/exercise-citation.ts";

const id = z.string().check(z.minLength(1), z.maxLength(40));

/** A question with options; `multiple` says that any number of them may be right. */
export const promptSchema = z.strictObject({
  question: z.string().check(z.minLength(1)),
  multiple: z.boolean(),
  options: z
    .array(z.strictObject({ id, text: z.string().check(z.minLength(1)) }))
    .check(z.minLength(2), z.maxLength(10)),
});
export type ChoicePrompt = z.infer<typeof promptSchema>;

/** For every option of the prompt, in its order: whether it is right, and why. */
export const keySchema = z.strictObject({
  options: z
    .array(z.strictObject({ id, correct: z.boolean(), feedback: z.string().check(z.minLength(1)) }))
    .check(z.minLength(2)),
  citations: z.array(exerciseCitationSchema),
});
export type ChoiceKey = z.infer<typeof keySchema>;

/** The ids of the chosen options, in no order. */
export const answerSchema = z.strictObject({ chosen: z.array(id).check(z.maxLength(10)) });
export type ChoiceAnswer = z.infer<typeof answerSchema>;
