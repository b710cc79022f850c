import { defineKind } from "../kind.ts";
import { gradeMatching } from "./grade.ts";
import { answerSchema, keySchema, promptSchema } from "./schema.ts";
import { validateMatching } from "./validate.ts";

/** Give each item on the left its partner on the right. */
export const matching = defineKind({
  name: "matching",
  promptSchema,
  keySchema,
  answerSchema,
  emptyAnswer: () => ({ pairs: [] }),
  keyAnswer: (_prompt, key) => ({
    pairs: key.pairs.map(({ left, right }) => ({ left, right })),
  }),
  validate: validateMatching,
  grade: gradeMatching,
});
