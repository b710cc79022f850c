import * as z from "zod/mini";
import type { EncounterCase } from "./case.ts";

/** From the least to the most that a hint can say. */
export const hintSteps = ["guideline", "term", "category", "code"] as const;
const hintStepSchema = z.enum(hintSteps);
export type HintStep = z.infer<typeof hintStepSchema>;

/** A step that was taken, by the key line that it was about; a line that the key lacks changes nothing. */
export const hintSchema = z.strictObject({
  part: z.enum(["diagnoses", "services"]),
  keyIndex: z.number().check(z.int(), z.minimum(0), z.maximum(99)),
  step: hintStepSchema,
});
export type Hint = z.infer<typeof hintSchema>;
export type HintPart = Hint["part"];

/** A required code line is worth four points, so that partial credit stays in whole points. */
export const FULL_LINE = 4;

/** The most that a line can still earn once the step was taken; a service has no category of its own. */
const MOST_AFTER: Readonly<Record<HintPart, Partial<Record<HintStep, number>>>> = {
  diagnoses: { guideline: 3, term: 2, category: 1, code: 0 },
  services: { guideline: 3, term: 1, code: 0 },
};

export function hintStepsOf(part: HintPart): readonly HintStep[] {
  return hintSteps.filter((step) => MOST_AFTER[part][step] !== undefined);
}

export function mostAfter(part: HintPart, step: HintStep): number {
  return MOST_AFTER[part][step] ?? FULL_LINE;
}

/** The most that a key line can earn in this answer. */
export function mostFor(
  hints: readonly Hint[] | undefined,
  part: HintPart,
  keyIndex: number | undefined,
): number {
  const taken = (hints ?? []).filter((hint) => hint.part === part && hint.keyIndex === keyIndex);
  return Math.min(FULL_LINE, ...taken.map(({ step }) => mostAfter(part, step)));
}

/** Required key lines that the answer does not have yet, by their place in the key. */
export function openLines(at: EncounterCase, part: HintPart): readonly number[] {
  const pairs = part === "diagnoses" ? at.diagnosisPairs : at.servicePairs;
  return pairs
    .filter(({ key, verdict }) => key && !key.optional && !/^(exact|alternate)$/.test(verdict))
    .flatMap(({ keyIndex }) => keyIndex ?? [])
    .sort((a, b) => a - b);
}
