import * as z from "zod/mini";
import { amountSchema } from "../../domain/billing/practice.ts";
import { exerciseCitationSchema } from "../../domain/grading/exercise-citation.ts";

export const promptSchema = z.strictObject({ question: z.string().check(z.minLength(1)) });
export type AmountEntryPrompt = z.infer<typeof promptSchema>;

const judged = z.strictObject({ amount: amountSchema, feedback: z.string().check(z.minLength(1)) });

export const keySchema = z.strictObject({
  right: judged,
  /** Wrong amounts that the author foresaw, each with the slip that leads there. */
  wrong: z.array(judged),
  /** Said about any other amount. */
  other: z.string().check(z.minLength(1)),
  citations: z.array(exerciseCitationSchema),
});
export type AmountEntryKey = z.infer<typeof keySchema>;

/** Dollars and cents as typed. */
export const answerSchema = z.strictObject({ amount: z.string().check(z.maxLength(24)) });
export type AmountEntryAnswer = z.infer<typeof answerSchema>;
