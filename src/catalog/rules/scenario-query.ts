/** A query that a key expects cites words of the chart once, changes lines of the key, leads to a key that keeps the rules of keys, and is worded as it should be. */
import { afterQuery, keyAfterReply } from "../../domain/grading/query.ts";
import { wordingFaults } from "../../domain/grading/query-wording.ts";
import { locateQuote } from "../../domain/grading/chart.ts";
import { encounter } from "../../exercises/encounter/kind.ts";
import type { Catalog, ScenarioContent } from "../catalog.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem, type ContentProblem } from "../problem.ts";
import { rule as citations } from "./citations.ts";
import { rule as scenarioCodes } from "./scenario-codes.ts";
import { rule as scenarioEvidence } from "./scenario-evidence.ts";
import { rule as scenarioPoa } from "./scenario-poa.ts";
import { rule as scenarioReferences } from "./scenario-references.ts";

const rulesOfKeys = [scenarioReferences, scenarioCodes, scenarioEvidence, scenarioPoa, citations];

export const rule: ContentRule = {
  id: "scenario-query",
  check: (catalog, codeSets) => {
    const asked = catalog.scenarios.filter(({ key }) => key.query);
    const answered: Catalog = { ...catalog, lessons: [], scenarios: asked.map(afterReply) };
    return [
      ...asked.flatMap(ownProblems),
      ...rulesOfKeys
        .flatMap(({ check }) => check(answered, codeSets))
        .map((problem) => ({ ...problem, message: `after the reply: ${problem.message}` })),
    ];
  },
};

function afterReply(scenario: ScenarioContent): ScenarioContent {
  const { prompt, key } = scenario;
  const { chart } = afterQuery(prompt.chart, key, encounter.keyAnswer(prompt, key));
  return {
    ...scenario,
    prompt: { ...prompt, chart },
    key: key.query ? keyAfterReply(key, key.query) : key,
  };
}

function ownProblems({ slug, prompt, key }: ScenarioContent): readonly ContentProblem[] {
  const { query } = key;
  if (!query) return [];
  const problem = (field: string, message: string) =>
    scenarioProblem(slug, "key.json", `query/${field}`, message);
  const codes = new Set(key.diagnoses.map(({ code }) => code));
  return [
    ...query.indicators
      .filter((words) => locateQuote(prompt.chart, words).length !== 1)
      .map((words) => problem("indicators", `the chart does not say “${words}” once`)),
    ...query.replace
      .filter(({ code }) => !codes.has(code))
      .map(({ code }) => problem("replace", `${code} is no diagnosis of the key`)),
    ...wordingFaults(query.example, query.answerWords).map((fault) =>
      problem("example", `the example leads: ${fault}`),
    ),
  ];
}
