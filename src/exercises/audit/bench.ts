import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import { scoreParts } from "../../domain/grading/score.ts";
import { encounterCase } from "../encounter/grade.ts";
import { corrected, type Changes } from "./corrected.ts";
import { lineName } from "./read.ts";
import type { AuditKey, AuditPrompt, Correction, CodedService, MissedLine } from "./schema.ts";

/** One thing that the key changes: a planted error put right, or a missed line added. */
export type KeyItem = { readonly error: number } | { readonly missed: number };

/** Changes instead of one of the key's own. */
export interface Trial {
  readonly corrections?: ReadonlyMap<string, Correction>;
  readonly diagnoses?: readonly string[];
  readonly services?: readonly CodedService[];
}

/** Full credit for a correction. */
export const FULL = 4;

/**
 * Tries corrections out: everything else is put right as the key has it, and the grader of encounters says what is
 * gained. So alternates, optional modifiers and nearly right codes count here as they do when a chart is coded.
 */
export interface Bench {
  /** Points of the encounter with every change of the key except `left`, and with a trial's instead. */
  score(left: readonly KeyItem[], trial?: Trial): number;
  /** Credit for a trial in the place of one item or more, 0 to `FULL`; below zero is zero. */
  credit(left: readonly KeyItem[], trial: Trial): number;
}

export function createBench(prompt: AuditPrompt, key: AuditKey, codeSets: CodeSets): Bench {
  const { coded, encounter } = prompt;
  const scenario = { ...encounter.scenario, tasks: ["diagnoses" as const, "services" as const] };
  const known = new Map<string, number>();
  const score: Bench["score"] = (left, trial = {}) => {
    const answer = corrected(coded, changes(key, left, trial));
    const name = JSON.stringify(answer);
    const before = known.get(name);
    if (before !== undefined) return before;
    const at = encounterCase({ ...encounter, scenario }, key.encounter, answer, codeSets);
    const points = scoreParts(at).reduce((sum, { earned }) => sum + earned, 0);
    known.set(name, points);
    return points;
  };
  return {
    score,
    credit(left, trial) {
      const without = score(left);
      const worth = score([]) - without;
      if (worth <= 0) return 0;
      const share = (score(left, trial) - without) / worth;
      return Math.max(0, Math.min(FULL, Math.floor(FULL * share)));
    },
  };
}

function changes(key: AuditKey, left: readonly KeyItem[], trial: Trial): Changes {
  const missed = key.missed.filter(
    (_, index) => !left.some((item) => "missed" in item && item.missed === index),
  );
  return {
    corrections: new Map([
      ...key.errors
        .filter((_, index) => !left.some((item) => "error" in item && item.error === index))
        .map(({ line, correction }): [string, Correction] => [line, correction]),
      ...(trial.corrections ?? []),
    ]),
    diagnoses: [
      ...missed.filter(({ service }) => !service).map(({ code }) => code),
      ...(trial.diagnoses ?? []),
    ],
    services: [...missed.flatMap(serviceOf), ...(trial.services ?? [])],
  };
}

function serviceOf({ code, service }: MissedLine): readonly CodedService[] {
  return service ? [{ code, ...service }] : [];
}

/** The names of the lines that an error may be found at. */
export function linesOf({
  line,
  with: others = [],
}: AuditKey["errors"][number]): readonly string[] {
  return [line, ...others];
}

export function namesOfCoded({ coded }: AuditPrompt): readonly string[] {
  const parts = ["diagnoses", "services"] as const;
  return parts.flatMap((part) => coded[part].map((_, index) => lineName({ part, index })));
}
