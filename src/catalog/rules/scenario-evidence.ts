/** Words that a key quotes stand in the chart, within one numbered paragraph, and only once in the whole record. */
import { blocksOf, locateQuote, type Chart } from "../../domain/grading/chart.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "scenario-evidence",
  check: (catalog) =>
    catalog.scenarios.flatMap(({ slug, prompt, key }) =>
      (["diagnoses", "services"] as const).flatMap((part) =>
        key[part].flatMap(({ code, evidence, optional }, index) => {
          const problem = (message: string) =>
            scenarioProblem(slug, "key.json", `${part}/${index}/evidence`, message);
          if (evidence.length === 0) {
            return optional ? [] : [problem(`${code} has no words to rest on`)];
          }
          return evidence.flatMap((quote) => {
            const times = timesSaid(prompt.chart, quote);
            if (times === 1) return [];
            return [
              problem(
                times === 0
                  ? `the chart does not say “${quote}”`
                  : `the chart says “${quote}” ${times} times; quote more, so that one place is meant`,
              ),
            ];
          });
        }),
      ),
    ),
};

function timesSaid(chart: Chart, quote: string): number {
  const blocks = new Map(blocksOf(chart).map(({ paragraph, text }) => [paragraph, text]));
  return locateQuote(chart, quote)
    .map(({ paragraph, start, end }) => {
      const text = blocks.get(paragraph) ?? "";
      return text.split(text.slice(start, end)).length - 1;
    })
    .reduce((sum, times) => sum + times, 0);
}
