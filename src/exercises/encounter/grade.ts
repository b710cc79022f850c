import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import type { EncounterAnswer } from "../../domain/grading/answer.ts";
import { buildCase, type EncounterCase } from "../../domain/grading/case.ts";
import type { Grade } from "../../domain/grading/grade.ts";
import type { EncounterKey } from "../../domain/grading/key.ts";
import { afterQuery } from "../../domain/grading/query.ts";
import { rules } from "../../domain/grading/rules/registry.ts";
import { scoreParts } from "../../domain/grading/score.ts";
import type { EncounterPrompt } from "./schema.ts";
import { validateEncounter } from "./validate.ts";

/** The answer beside its key, both as they stand after a query was answered, for screens that show findings in words. */
export function encounterCase(
  { scenario, chart, practice, payer }: EncounterPrompt,
  key: EncounterKey,
  answer: EncounterAnswer,
  codeSets: CodeSets,
): EncounterCase {
  const after = afterQuery(chart, key, answer);
  const material = {
    encounter: scenario,
    chart: after.chart,
    practice,
    payer,
    tasks: scenario.tasks,
    setting: scenario.setting,
  };
  return buildCase(material, after.key, answer, codeSets);
}

/** Grades a coded encounter with its superbill: every rule's findings, points by aspect. */
export function gradeEncounter(
  prompt: EncounterPrompt,
  key: EncounterKey,
  answer: EncounterAnswer,
  { codeSets }: { readonly codeSets: CodeSets },
): Grade {
  const missing = validateEncounter(prompt, answer);
  if (missing.length > 0) return { type: "incomplete", missing };
  const at = encounterCase(prompt, key, answer, codeSets);
  const parts = scoreParts(at);
  return {
    type: "graded",
    earned: parts.reduce((sum, part) => sum + part.earned, 0),
    possible: parts.reduce((sum, part) => sum + part.possible, 0),
    findings: rules.flatMap((rule) => rule.check(at)),
    parts,
  };
}
