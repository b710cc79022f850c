/** An inpatient scenario says when the patient was admitted and whether each diagnosis was present, blank exactly where the book exempts the code. */
import { diagnosisBookOn, type CodeSets } from "../../domain/codebook/code-sets.ts";
import { isPoaExempt } from "../../domain/codebook/poa-exempt.ts";
import type { ScenarioContent } from "../catalog.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem, type ContentProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "scenario-poa",
  check: (catalog, codeSets) =>
    catalog.scenarios.flatMap((scenario) =>
      scenario.prompt.scenario.setting === "inpatient"
        ? inpatientProblems(scenario, codeSets)
        : outpatientProblems(scenario),
    ),
};

function outpatientProblems({ slug, prompt, key }: ScenarioContent): readonly ContentProblem[] {
  return [
    ...(prompt.scenario.admitted === undefined
      ? []
      : [scenarioProblem(slug, "scenario.json", "admitted", "only an inpatient is admitted")]),
    ...key.diagnoses.flatMap(({ poa }, index) =>
      poa === undefined
        ? []
        : [
            scenarioProblem(
              slug,
              "key.json",
              `diagnoses/${index}/poa`,
              "only inpatient charts have an indicator",
            ),
          ],
    ),
  ];
}

function inpatientProblems(
  { slug, prompt, key }: ScenarioContent,
  codeSets: CodeSets,
): readonly ContentProblem[] {
  const { admitted, dateOfService, tasks } = prompt.scenario;
  const book = diagnosisBookOn(codeSets, dateOfService);
  const problem = (field: string, message: string) =>
    scenarioProblem(slug, "scenario.json", field, message);
  const dates =
    admitted === undefined
      ? [problem("admitted", "an inpatient chart needs the day of admission")]
      : admitted > dateOfService
        ? [problem("admitted", `${admitted} is after the discharge`)]
        : [];
  const bill = tasks.includes("superbill")
    ? [problem("tasks", "a superbill belongs to no inpatient chart")]
    : [];
  const indicators = key.diagnoses.flatMap(({ code, poa }, index) => {
    const isExempt = book && isPoaExempt(book, code);
    const message =
      poa === undefined
        ? `${code} has no present-on-admission indicator`
        : isExempt === true && poa !== "exempt"
          ? `${code} is exempt, yet the key says ${poa}`
          : isExempt === false && poa === "exempt"
            ? `${code} is not on the list of exempt codes`
            : undefined;
    return message === undefined
      ? []
      : [scenarioProblem(slug, "key.json", `diagnoses/${index}/poa`, message)];
  });
  return [...dates, ...bill, ...indicators];
}
