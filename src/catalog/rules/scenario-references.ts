/** Inside a key, order and pointers name codes of its own; a scenario's provider, plan and place of service exist. */
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "scenario-references",
  check: (catalog) =>
    catalog.scenarios.flatMap(({ slug, prompt, key }) => {
      const { scenario, practice, payer } = prompt;
      const codes = new Set(key.diagnoses.map(({ code }) => code));
      const stray = (where: string, named: readonly string[]) =>
        named
          .filter((code) => !codes.has(code))
          .map((code) =>
            scenarioProblem(slug, "key.json", where, `${code} is no diagnosis of the key`),
          );
      const missing = (where: string, isThere: boolean, message: string) =>
        isThere ? [] : [scenarioProblem(slug, "scenario.json", where, message)];
      return [
        ...stray("order/first", key.order.first),
        ...key.order.before.flatMap(({ first, then }, index) =>
          stray(`order/before/${index}`, [first, then]),
        ),
        ...key.services.flatMap(({ pointers, optionalPointers = [] }, index) =>
          stray(`services/${index}/pointers`, [...pointers, ...optionalPointers]),
        ),
        ...missing(
          "provider",
          practice.providers.some(({ id }) => id === scenario.provider),
          `${practice.id} has no provider ${scenario.provider}`,
        ),
        ...missing(
          "plan",
          payer.plans.some(({ id }) => id === scenario.plan),
          `${payer.id} has no plan ${scenario.plan}`,
        ),
        ...missing(
          "placeOfService",
          catalog.placesOfService.some(({ code }) => code === scenario.placeOfService),
          `no place of service ${scenario.placeOfService}`,
        ),
        ...missing(
          "tasks",
          scenario.tasks.includes("services") === key.services.length > 0,
          "services are a task exactly when the key has services",
        ),
      ];
    }),
};
