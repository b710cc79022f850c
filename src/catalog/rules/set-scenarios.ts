/** A ready-made set names scenarios that exist, each once, and waits for no due time, which only an instructor can set. */
import type { ContentRule } from "../content-rule.ts";

export const rule: ContentRule = {
  id: "set-scenarios",
  check: (catalog) => {
    const known = new Set(catalog.scenarios.map(({ slug }) => slug));
    return catalog.sets.flatMap(({ slug, scenarios, feedback }) => {
      const file = `content/sets/${slug}.json`;
      return [
        ...scenarios.flatMap((scenario, index) => {
          const field = `scenarios/${index}`;
          if (!known.has(scenario)) return [{ file, field, message: `no scenario ${scenario}` }];
          const isAgain = scenarios.indexOf(scenario) < index;
          return isAgain ? [{ file, field, message: `${scenario} is named twice` }] : [];
        }),
        ...(feedback === "after-due"
          ? [
              {
                file,
                field: "feedback",
                message: "waits for a due time that a ready-made set lacks",
              },
            ]
          : []),
      ];
    });
  },
};
