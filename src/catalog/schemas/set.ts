import * as z from "zod/mini";
import { slugSchema } from "../../domain/billing/practice.ts";
import { MOST_SCENARIOS, setRuleFields } from "../../domain/assignments/set.ts";

/** `content/sets/<slug>.json`: scenarios that go well together, for instructors to give out as they are or change. */
export const readySetSchema = z.strictObject({
  title: z.string().check(z.minLength(4), z.maxLength(80)),
  /** To the instructor: what it is good for. */
  summary: z.string().check(z.minLength(20), z.maxLength(300)),
  /** To the student. */
  instructions: z.string().check(z.minLength(20), z.maxLength(1000)),
  /** In order. */
  scenarios: z.array(slugSchema).check(z.minLength(1), z.maxLength(MOST_SCENARIOS)),
  order: setRuleFields.order,
  attempts: setRuleFields.attempts,
  passMark: setRuleFields.passMark,
  feedback: setRuleFields.feedback,
  counts: setRuleFields.counts,
});

/** A ready-made set with the name of its file. */
export type ReadySet = z.infer<typeof readySetSchema> & { readonly slug: string };
