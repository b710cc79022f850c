/** Every code of a key is billable on the date of service, in the editions that ship with the program. */
import {
  lookUpDiagnosisOn,
  lookUpModifierOn,
  lookUpProcedureOn,
} from "../../domain/codebook/code-sets.ts";
import { parseIcd10Cm } from "../../domain/codes/icd10cm.ts";
import { hasCpt } from "../catalog.ts";
import type { ContentRule } from "../content-rule.ts";
import { scenarioProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "scenario-codes",
  check: (catalog, codeSets) =>
    catalog.scenarios.flatMap(({ slug, prompt, key }) => {
      const on = prompt.scenario.dateOfService;
      const diagnoses = key.diagnoses.flatMap(({ code, alternates = [] }, index) =>
        [code, ...alternates].flatMap((each) => {
          const parsed = parseIcd10Cm(each);
          const isCanonical = parsed.ok && parsed.value.code === each;
          if (isCanonical && lookUpDiagnosisOn(codeSets, each, on).status === "billable") return [];
          const what = isCanonical ? `not billable on ${on}` : "not written as the book prints it";
          return [scenarioProblem(slug, "key.json", `diagnoses/${index}`, `${each} is ${what}`)];
        }),
      );
      const services = key.services.flatMap((line, index) => {
        const where = `services/${index}`;
        const codes = [line.code, ...(line.alternates ?? [])]
          .filter((code) => !lookUpProcedureOn(codeSets, code, on))
          .map((code) => `${code} is in no service code set on ${on}`);
        // CPT's own modifiers, the numeric ones, may be added only where its edition is.
        const optional = (line.optionalModifiers ?? []).filter(
          (modifier) => hasCpt(catalog) || !/^\d/.test(modifier),
        );
        const modifiers = [...line.modifiers, ...optional]
          .filter((modifier) => !lookUpModifierOn(codeSets, modifier, on))
          .map((modifier) => `modifier ${modifier} is in no code set on ${on}`);
        return [...codes, ...modifiers].map((message) =>
          scenarioProblem(slug, "key.json", where, message),
        );
      });
      return [...diagnoses, ...services];
    }),
};
