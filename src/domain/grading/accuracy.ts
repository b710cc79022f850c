import type { EncounterCase } from "./case.ts";
import { mostFor } from "./hints.ts";

/** Two readings that the profession uses, as counts; a screen makes percentages of them. */
export interface Accuracy {
  /** Codes that are exactly or acceptably right. */
  readonly correct: number;
  /** Codes that the key requires. */
  readonly wanted: number;
  /** Codes entered, optional ones left out. */
  readonly entered: number;
}

/**
 * Counts for "correct ÷ all codes" (the 95 % benchmark of employers) and for "correct ÷ max(entered, key)".
 * A service counts as correct only with its modifiers, and a code that a hint showed is not the learner's own.
 */
export function accuracyOf(at: EncounterCase): Accuracy {
  const services = at.tasks.includes("services") ? at.servicePairs : [];
  const isRight = (verdict: string) => verdict === "exact" || verdict === "alternate";
  const rightServices = services.filter(
    ({ verdict, line, key, keyIndex }) =>
      isRight(verdict) &&
      mostFor(at.answer.hints, "services", keyIndex) > 0 &&
      key?.modifiers.every((modifier) => line?.modifiers.includes(modifier)),
  );
  const required = (pair: { verdict: string }) => pair.verdict !== "optional";
  const pairs = [...at.diagnosisPairs, ...services].filter(required);
  return {
    correct:
      at.diagnosisPairs.filter(
        ({ verdict, keyIndex }) =>
          isRight(verdict) && mostFor(at.answer.hints, "diagnoses", keyIndex) > 0,
      ).length + rightServices.length,
    wanted: pairs.filter(({ key }) => key !== undefined).length,
    entered: pairs.filter(({ line }) => line !== undefined).length,
  };
}
