import { defineKind } from "../kind.ts";
import { gradeCodeEntry } from "./grade.ts";
import { answerSchema, keySchema, promptSchema } from "./schema.ts";
import { validateCodeEntry } from "./validate.ts";

/** Type a code. */
export const codeEntry = defineKind({
  name: "code-entry",
  promptSchema,
  keySchema,
  answerSchema,
  emptyAnswer: () => ({ code: "" }),
  keyAnswer: (_prompt, key) => ({ code: key.right[0]?.code ?? "" }),
  validate: validateCodeEntry,
  grade: gradeCodeEntry,
});
