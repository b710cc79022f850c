import type { Grader } from "../domain/assignments/regrade.ts";
import type { CodeSets } from "../domain/codebook/code-sets.ts";
import type { EncounterKey } from "../domain/grading/key.ts";
import type { EncounterPrompt } from "../exercises/encounter/schema.ts";
import { gradeExercise } from "../exercises/kinds.ts";
import { err } from "../lib/result.ts";

/** What grading a scenario takes: what the student saw, and the key. */
export interface ScenarioMaterial {
  readonly prompt: EncounterPrompt;
  readonly key: EncounterKey;
}

/** The program's one grader over scenarios by slug, for work that was handed in. */
export function scenarioGrader(
  materials: ReadonlyMap<string, ScenarioMaterial>,
  codeSets: CodeSets,
): Grader {
  return (slug, answer) => {
    const material = materials.get(slug);
    if (!material) return undefined;
    const { prompt, key } = material;
    const graded = gradeExercise("encounter", prompt, key, answer, { codeSets });
    return graded.ok ? graded : err(graded.error.details);
  };
}
