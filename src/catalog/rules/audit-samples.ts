/** Each sample audit gets exactly the findings and the points that its author states; the first is perfect, another is not. */
import { audit } from "../../exercises/audit/kind.ts";
import type { ContentRule } from "../content-rule.ts";
import { gradeSample } from "../grade-sample.ts";
import { auditProblem } from "../problem.ts";
import { sampleProblems } from "../sample-problems.ts";

export const rule: ContentRule = {
  id: "audit-samples",
  check: (catalog, codeSets) =>
    catalog.audits.flatMap(({ slug, samples, prompt, key }) =>
      sampleProblems(samples, (sample) =>
        gradeSample(audit, { prompt, key }, sample, codeSets),
      ).map(({ field, message }) => auditProblem(slug, field, message)),
    ),
};
