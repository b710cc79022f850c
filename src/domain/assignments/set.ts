import * as z from "zod/mini";
import { canonicalJson } from "../../lib/canonical-json.ts";
import { sha256 } from "../../lib/sha256.ts";
import { dueSchema } from "./due.ts";
import {
  contentVersionSchema,
  instantSchema,
  lineSchema,
  scenarioSlugSchema,
  setIdSchema,
  textSchema,
} from "./parts.ts";

export const SET_FORMAT = "chart-to-claim/assignment-set";

/**
 * A change of the fields below is a new version, with its own fixture in `tests/migrations/assignments/`. Version 2
 * may allow hints. A set is written as the lowest version that holds it, which older programs open.
 */
export const SET_VERSION = 2;

export const MOST_SCENARIOS = 40;
export const MOST_ATTEMPTS = 10;

/** When a student may see how an answer was graded. */
const feedbackSchema = z.enum(["after-each-attempt", "after-hand-in", "after-due"]);

/** Which of several attempts at a scenario counts. */
const countsSchema = z.enum(["best", "latest", "first"]);

/** What a set and the draft of one have in common. */
export const setRuleFields = {
  id: setIdSchema,
  /** `fixed`: each scenario opens after the one before it has been submitted once. */
  order: z.enum(["fixed", "any"]),
  /** For each scenario. */
  attempts: z.union([
    z.literal("unlimited"),
    z.number().check(z.int(), z.minimum(1), z.maximum(MOST_ATTEMPTS)),
  ]),
  /** Percent of the points, for each scenario and for the set. */
  passMark: z.number().check(z.int(), z.minimum(0), z.maximum(100)),
  feedback: feedbackSchema,
  counts: countsSchema,
  /** Left out where hints are off. */
  hints: z.optional(z.literal("allowed")),
  createdAt: instantSchema,
  /** The content that the set was made from. */
  contentVersion: contentVersionSchema,
};

export const titleSchema = lineSchema(120);
export const instructionsSchema = textSchema(4000);
export const scenariosSchema = z
  .array(z.strictObject({ slug: scenarioSlugSchema }))
  .check(z.maxLength(MOST_SCENARIOS), z.refine(areDistinct, "names a scenario twice"));

/** Scenarios that an instructor gives out, in order, with the rules of the work. */
export const assignmentSetSchema = z
  .strictObject({
    format: z.literal(SET_FORMAT),
    version: z.literal([1, SET_VERSION]),
    ...setRuleFields,
    title: titleSchema.check(z.regex(/\S/, "is empty")),
    instructions: instructionsSchema,
    scenarios: scenariosSchema.check(z.minLength(1)),
    due: z.nullable(dueSchema),
  })
  .check(
    z.refine(({ feedback, due }) => feedback !== "after-due" || due !== null, {
      path: ["feedback"],
      message: "waits for a due time that is not there",
    }),
    z.refine(({ version, hints }) => version === versionFor(hints), {
      path: ["version"],
      message: "is not the one of its fields",
    }),
  );
export type AssignmentSet = z.infer<typeof assignmentSetSchema>;

/** The lowest version that holds a set. */
export function versionFor(hints: "allowed" | undefined): 1 | typeof SET_VERSION {
  return hints === undefined ? 1 : SET_VERSION;
}

function areDistinct(scenarios: readonly { readonly slug: string }[]): boolean {
  return new Set(scenarios.map(({ slug }) => slug)).size === scenarios.length;
}

/** The fingerprint of a set: any change of any field gives another one. */
export function digestOf(set: AssignmentSet): string {
  return sha256(canonicalJson(set)).slice(0, 32);
}
