/** What a rationale cites exists: the guideline section, the Tabular entry, the payer's rule, the HCPCS code. */
import {
  lookUpDiagnosisOn,
  lookUpProcedureOn,
  type CodeSets,
} from "../../domain/codebook/code-sets.ts";
import type { Catalog } from "../catalog.ts";
import type { ContentRule } from "../content-rule.ts";
import { auditProblem, scenarioProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "citations",
  check: (catalog, codeSets) => [
    ...catalog.scenarios.flatMap(({ slug, prompt, key }) => {
      const on = prompt.scenario.dateOfService;
      const lines = [
        ...key.diagnoses.map(({ citations }, index) => ({
          where: `diagnoses/${index}`,
          citations,
        })),
        ...key.services.map(({ citations }, index) => ({ where: `services/${index}`, citations })),
        ...key.rejected.map(({ citations }, index) => ({ where: `rejected/${index}`, citations })),
        { where: "order", citations: key.order.citations },
        ...key.order.before.map(({ citation }, index) => ({
          where: `order/before/${index}`,
          citations: [citation],
        })),
      ];
      return lines.flatMap(({ where, citations }) =>
        citations
          .filter((citation) => !exists(citation, catalog, codeSets, on))
          .map((citation) => scenarioProblem(slug, "key.json", where, `nothing at ${citation}`)),
      );
    }),
    ...catalog.audits.flatMap(({ slug, prompt, key }) => {
      const on = prompt.encounter.scenario.dateOfService;
      const lines = [
        ...key.errors.map(({ citations }, index) => ({ field: `errors/${index}`, citations })),
        ...key.missed.map(({ citations }, index) => ({ field: `missed/${index}`, citations })),
      ];
      return lines.flatMap(({ field, citations }) =>
        citations
          .filter((citation) => !exists(citation, catalog, codeSets, on))
          .map((citation) => auditProblem(slug, field, `nothing at ${citation}`)),
      );
    }),
    ...catalog.lessons.flatMap(({ track, slug, references }) =>
      references.citations
        .filter(({ citation }) => !exists(citation, catalog, codeSets, lastDay(catalog)))
        .map(({ citation, line }) => ({
          file: `content/lessons/${track}/${slug}.md`,
          field: `line ${line}`,
          message: `nothing at ${citation}`,
        })),
    ),
  ],
};

function exists(citation: string, catalog: Catalog, codeSets: CodeSets, on: string): boolean {
  const colon = citation.indexOf(":");
  const rest = citation.slice(colon + 1);
  switch (citation.slice(0, colon)) {
    case "guideline":
      return catalog.guidelines.some(({ id }) => id === rest);
    case "tabular":
      return lookUpDiagnosisOn(codeSets, rest, on).status !== "unknown";
    case "hcpcs":
      return lookUpProcedureOn(codeSets, rest, on) !== undefined;
    case "payer": {
      const [payer, ruleId] = rest.split("#");
      return catalog.payers.some(
        ({ id, rules }) => id === payer && rules.some((each) => each.id === ruleId),
      );
    }
    default:
      return true;
  }
}

/** Lessons are not dated; they speak of the newest edition. */
function lastDay(catalog: Catalog): string {
  return (
    catalog.diagnoses
      .map(({ edition }) => edition.validTo)
      .sort()
      .at(-1) ?? ""
  );
}
