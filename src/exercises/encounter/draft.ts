import * as z from "zod/mini";
import type { IndexTerm } from "../../domain/codebook/edition.ts";
import { lookupTrailSchema } from "../../domain/codebook/guided-lookup.ts";
import { findIndexPath, printedTerm } from "../../domain/codebook/index-path.ts";
import { encounterAnswerSchema, type EncounterAnswer } from "../../domain/grading/answer.ts";
import { guidedStages, type GuidedState } from "./lookup/guided/guided-state.ts";

const underwaySchema = z.strictObject({
  stage: z.enum(guidedStages),
  /** Printed terms of the Index from the main term inward. */
  path: z.array(z.string().check(z.maxLength(400))).check(z.maxLength(12)),
  code: z.optional(z.string().check(z.maxLength(8))),
  trail: lookupTrailSchema,
});
/** A guided look-up that was begun, as a draft keeps it. */
export type Underway = z.infer<typeof underwaySchema>;

/** Unfinished work on an encounter: the answer so far, and the look-up under way, which no answer holds. */
export const encounterDraftSchema = z.extend(encounterAnswerSchema, {
  underway: z.optional(underwaySchema),
});
export type EncounterDraft = z.infer<typeof encounterDraftSchema>;

export function draftOf(answer: EncounterAnswer, underway: Underway | undefined): EncounterDraft {
  return underway ? { ...answer, underway } : answer;
}

export function answerOf({ underway: _underway, ...answer }: EncounterDraft): EncounterAnswer {
  return answer;
}

/** Undefined for a look-up with nothing done yet. */
export function packGuided({ path, code, stage, trail }: GuidedState): Underway | undefined {
  if (trail.steps.length === 0 && trail.condition.trim() === "") return undefined;
  return { stage, path: path.map(printedTerm), ...(code === undefined ? {} : { code }), trail };
}

/** Begins the stage anew where the Index at hand has no such lines. */
export function openGuided(
  { path, code, stage, trail }: Underway,
  terms: readonly IndexTerm[],
): GuidedState {
  const found = path.length === 0 ? [] : (findIndexPath(terms, path) ?? []);
  const isLost = found.length < path.length && stage === "subterm";
  return { stage: isLost ? "main-term" : stage, path: isLost ? [] : found, code, trail };
}
