/** A tempting code of a key exists in the code sets, stands there once, and is none that the key itself reports. */
import { lookUpDiagnosis } from "../../domain/codebook/code-book.ts";
import { lookUpProcedureOn } from "../../domain/codebook/code-sets.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "scenario-rejected",
  check: (catalog, codeSets) =>
    catalog.scenarios.flatMap(({ slug, prompt, key }) => {
      const on = prompt.scenario.dateOfService;
      const right = new Set(
        [...key.diagnoses, ...key.services].flatMap(({ code, alternates = [] }) => [
          code,
          ...alternates,
        ]),
      );
      const rejected = key.rejected.map(({ code }) => code);
      return rejected.flatMap((code, index) => {
        const isKnown =
          // Of any year: the code of another one is a mistake to be expected.
          codeSets.diagnoses.some((book) => lookUpDiagnosis(book, code).status !== "unknown") ||
          lookUpProcedureOn(codeSets, code, on) !== undefined;
        const message = right.has(code)
          ? `${code} is rejected and also in the key`
          : rejected.indexOf(code) < index
            ? `${code} is rejected twice`
            : isKnown
              ? undefined
              : `${code} is in no code set, so that no learner can find it`;
        return message === undefined
          ? []
          : [scenarioProblem(slug, "key.json", `rejected/${index}`, message)];
      });
    }),
};
