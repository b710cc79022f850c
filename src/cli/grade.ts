/**
 * Grades one answer with the function that the browser runs, and prints the grade as JSON.
 * Usage: npm run grade -- --scenario <slug> --answer <file.json>   (an answer as the program stores it)
 *        npm run grade -- --scenario <slug> --sample <number>      (a sample of the scenario's own, from 0)
 *        npm run grade -- --audit <slug> --sample <number>         (the same for an audit)
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { codeSetsOf } from "../catalog/catalog.ts";
import { gradeSample } from "../catalog/grade-sample.ts";
import { readCatalog } from "../catalog/read-catalog.ts";
import type { Sample } from "../catalog/schemas/samples.ts";
import type { CodeSets } from "../domain/codebook/code-sets.ts";
import { audit } from "../exercises/audit/kind.ts";
import { encounter } from "../exercises/encounter/kind.ts";
import { gradeExercise, type kindTable, type KeyOf, type PromptOf } from "../exercises/kinds.ts";
import { readContentFiles } from "./content-files.ts";

const { values } = parseArgs({
  options: {
    scenario: { type: "string" },
    audit: { type: "string" },
    answer: { type: "string" },
    sample: { type: "string" },
  },
});

function main(): string | undefined {
  const { catalog } = readCatalog(readContentFiles(process.cwd()));
  const codeSets = codeSetsOf(catalog);
  return values.audit === undefined
    ? gradeOne("scenario", values.scenario, encounter, catalog.scenarios, codeSets)
    : gradeOne("audit", values.audit, audit, catalog.audits, codeSets);
}

interface Material<Prompt, Key> {
  readonly slug: string;
  readonly prompt: Prompt;
  readonly key: Key;
  readonly samples: readonly Sample[];
}

function gradeOne<Name extends "encounter" | "audit">(
  word: string,
  slug: string | undefined,
  kind: (typeof kindTable)[Name],
  materials: readonly Material<PromptOf<Name>, KeyOf<Name>>[],
  codeSets: CodeSets,
): string | undefined {
  const material = materials.find((each) => each.slug === slug);
  if (!material) {
    return `no ${word} “${slug ?? ""}”; there are ${materials.map((each) => each.slug).join(", ")}`;
  }
  if (values.sample !== undefined) {
    const sample = material.samples[Number(values.sample)];
    if (!sample) return `no sample ${values.sample}; there are ${material.samples.length}`;
    const graded = gradeSample(kind, material, sample, codeSets);
    if (!graded.ok) return graded.error;
    console.log(JSON.stringify(graded.value, null, 2));
    return undefined;
  }
  if (values.answer === undefined) return "name an --answer <file.json> or a --sample <number>";
  const answer = readJson(values.answer);
  if (typeof answer === "string") return answer;
  const { prompt, key } = material;
  const graded = gradeExercise<Name>(kind.name as Name, prompt, key, answer.json, { codeSets });
  if (!graded.ok) return `not an answer: ${graded.error.details.join("; ")}`;
  console.log(JSON.stringify(graded.value, null, 2));
  return undefined;
}

function readJson(file: string): { readonly json: unknown } | string {
  try {
    return { json: JSON.parse(readFileSync(file, "utf8")) };
  } catch (error) {
    return `${file} cannot be read as JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const problem = main();
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
