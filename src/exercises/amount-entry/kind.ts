import { defineKind } from "../kind.ts";
import { gradeAmountEntry } from "./grade.ts";
import { answerSchema, keySchema, promptSchema } from "./schema.ts";
import { validateAmountEntry } from "./validate.ts";

/** Work out an amount of money. */
export const amountEntry = defineKind({
  name: "amount-entry",
  promptSchema,
  keySchema,
  answerSchema,
  emptyAnswer: () => ({ amount: "" }),
  keyAnswer: (_prompt, key) => ({ amount: key.right.amount }),
  validate: validateAmountEntry,
  grade: gradeAmountEntry,
});
