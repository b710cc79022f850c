/** The practice's fee schedule lists every service that a key charges, and no code twice. */
import { feeFor } from "../../domain/billing/charges.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "scenario-fees",
  check: (catalog) => [
    ...catalog.scenarios.flatMap(({ slug, prompt, key }) =>
      key.services.flatMap(({ code, alternates = [] }, index) =>
        [code, ...alternates]
          .filter((each) => feeFor(prompt.practice, each) === undefined)
          .map((each) =>
            scenarioProblem(
              slug,
              "key.json",
              `services/${index}`,
              `${prompt.practice.id} has no fee for ${each}`,
            ),
          ),
      ),
    ),
    ...catalog.practices.flatMap(({ id, feeSchedule }) =>
      feeSchedule.flatMap(({ code }, index) =>
        feeSchedule.findIndex((row) => row.code === code) === index
          ? []
          : [
              {
                file: `content/practices/${id}.json`,
                field: `feeSchedule/${index}`,
                message: `${code} is listed twice`,
              },
            ],
      ),
    ),
  ],
};
