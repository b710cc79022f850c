/** A key that has a leveled visit says what the record documents for it, and its visit is the one that this supports. */
import { serviceEditsOn } from "../../domain/codebook/code-sets.ts";
import { supportedVisit } from "../../domain/grading/charges/visit-level.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "scenario-visit-level",
  check: (catalog, codeSets) =>
    catalog.scenarios.flatMap(({ slug, prompt, key }) => {
      const edits = serviceEditsOn(codeSets, prompt.scenario.dateOfService);
      const visits = key.services.flatMap(({ code }, index) => {
        const visit = edits.visits.get(code);
        return visit?.level === undefined ? [] : [{ visit, index }];
      });
      const problem = (where: string, message: string) =>
        scenarioProblem(slug, "key.json", where, message);
      if (key.em === undefined) {
        return visits.map(({ visit, index }) =>
          problem(`services/${index}`, `${visit.code} has a level, and em says nothing of it`),
        );
      }
      const { em } = key;
      return visits.flatMap(({ visit, index }) => {
        const supported = supportedVisit({ em, edits }, visit)?.code ?? visit.code;
        return supported === visit.code
          ? []
          : [problem(`services/${index}`, `em supports ${supported}, not ${visit.code}`)];
      });
    }),
};
