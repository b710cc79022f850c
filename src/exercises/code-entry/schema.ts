import * as z from "zod/mini";
import { exerciseCitationSchema } from "../../domain/grading/exercise-citation.ts";

/** Which parser reads what is typed. `procedure` is CPT or HCPCS Level II, with modifiers behind it if any. */
const systemSchema = z.enum(["icd10cm", "procedure"]);
export type EntrySystem = z.infer<typeof systemSchema>;

export const promptSchema = z.strictObject({
  question: z.string().check(z.minLength(1)),
  system: systemSchema,
});
export type CodeEntryPrompt = z.infer<typeof promptSchema>;

const judged = z.strictObject({
  code: z.string().check(z.minLength(1)),
  feedback: z.string().check(z.minLength(1)),
});

export const keySchema = z.strictObject({
  /** Codes that earn full credit; the first is the one that is shown. */
  right: z.array(judged).check(z.minLength(1)),
  /** Wrong codes that the author foresaw. */
  wrong: z.array(judged),
  /** Said about any other code. */
  other: z.string().check(z.minLength(1)),
  citations: z.array(exerciseCitationSchema),
});
export type CodeEntryKey = z.infer<typeof keySchema>;

/** The code as typed. */
export const answerSchema = z.strictObject({ code: z.string().check(z.maxLength(40)) });
export type CodeEntryAnswer = z.infer<typeof answerSchema>;
