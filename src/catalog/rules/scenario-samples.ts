/** Each sample answer gets exactly the findings and the points that its author states; the first is perfect, another is not. */
import { encounter } from "../../exercises/encounter/kind.ts";
import type { ContentRule } from "../content-rule.ts";
import { gradeSample } from "../grade-sample.ts";
import { scenarioProblem } from "../problem.ts";
import { sampleProblems } from "../sample-problems.ts";

export const rule: ContentRule = {
  id: "scenario-samples",
  check: (catalog, codeSets) =>
    catalog.scenarios.flatMap(({ slug, samples, prompt, key }) =>
      sampleProblems(samples, (sample) =>
        gradeSample(encounter, { prompt, key }, sample, codeSets),
      ).map(({ field, message }) => scenarioProblem(slug, "samples.json", field, message)),
    ),
};
