import { defineKind } from "../kind.ts";
import { gradeOrdering } from "./grade.ts";
import { answerSchema, keySchema, promptSchema } from "./schema.ts";
import { validateOrdering } from "./validate.ts";

/** Put items in their right order. */
export const ordering = defineKind({
  name: "ordering",
  promptSchema,
  keySchema,
  answerSchema,
  emptyAnswer: () => ({ order: [] }),
  keyAnswer: (_prompt, key) => ({ order: key.order }),
  validate: validateOrdering,
  grade: gradeOrdering,
});
