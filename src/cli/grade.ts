/**
 * Grades one answer with the function that the browser runs, and prints the grade as JSON.
 * Usage: npm run grade -- --scenario <slug> --answer <file.json>   (an answer as the program stores it)
 *        npm run grade -- --scenario <slug> --sample <number>      (a sample of the scenario's own, from 0)
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { codeSetsOf } from "../catalog/catalog.ts";
import { gradeSample } from "../catalog/grade-sample.ts";
import { readCatalog } from "../catalog/read-catalog.ts";
import { gradeExercise } from "../exercises/kinds.ts";
import { readContentFiles } from "./content-files.ts";

const { values } = parseArgs({
  options: {
    scenario: { type: "string" },
    answer: { type: "string" },
    sample: { type: "string" },
  },
});

function main(): string | undefined {
  const { catalog } = readCatalog(readContentFiles(process.cwd()));
  const scenario = catalog.scenarios.find(({ slug }) => slug === values.scenario);
  if (!scenario) {
    return `no scenario “${values.scenario ?? ""}”; there are ${catalog.scenarios.map(({ slug }) => slug).join(", ")}`;
  }
  const codeSets = codeSetsOf(catalog);
  if (values.sample !== undefined) {
    const sample = scenario.samples[Number(values.sample)];
    if (!sample) return `no sample ${values.sample}; there are ${scenario.samples.length}`;
    const graded = gradeSample(scenario, sample, codeSets);
    if (!graded.ok) return graded.error;
    console.log(JSON.stringify(graded.value, null, 2));
    return undefined;
  }
  if (values.answer === undefined) return "name an --answer <file.json> or a --sample <number>";
  const answer = readJson(values.answer);
  if (typeof answer === "string") return answer;
  const { prompt, key } = scenario;
  const graded = gradeExercise("encounter", prompt, key, answer.json, { codeSets });
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
