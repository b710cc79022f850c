import { defineKind } from "../kind.ts";
import { gradeChoice } from "./grade.ts";
import { answerSchema, keySchema, promptSchema } from "./schema.ts";
import { validateChoice } from "./validate.ts";

/** Choose one of several options, or every one that is right. */
export const choice = defineKind({
  name: "choice",
  promptSchema,
  keySchema,
  answerSchema,
  emptyAnswer: () => ({ chosen: [] }),
  keyAnswer: (_prompt, key) => ({
    chosen: key.options.filter((option) => option.correct).map((option) => option.id),
  }),
  validate: validateChoice,
  grade: gradeChoice,
});
