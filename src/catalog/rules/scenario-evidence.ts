/** Words that a key quotes stand in the chart, each within one numbered paragraph. */
import { locateQuote } from "../../domain/grading/chart.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "scenario-evidence",
  check: (catalog) =>
    catalog.scenarios.flatMap(({ slug, prompt, key }) =>
      (["diagnoses", "services"] as const).flatMap((part) =>
        key[part].flatMap(({ code, evidence, optional }, index) => {
          const where = `${part}/${index}/evidence`;
          const unfound = evidence
            .filter((quote) => locateQuote(prompt.chart, quote).length === 0)
            .map((quote) =>
              scenarioProblem(slug, "key.json", where, `the chart does not say “${quote}”`),
            );
          const none = scenarioProblem(slug, "key.json", where, `${code} has no words to rest on`);
          return evidence.length === 0 && !optional ? [none] : unfound;
        }),
      ),
    ),
};
