/**
 * Planted errors are proved by the scenario's own key: with every correction the coded encounter is perfect, and
 * leaving out any one of them costs points. Each stands on a line of its own, and its words stand in the chart.
 */
import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import { locateQuote } from "../../domain/grading/chart.ts";
import { scoreParts } from "../../domain/grading/score.ts";
import { createBench, linesOf, namesOfCoded, type KeyItem } from "../../exercises/audit/bench.ts";
import { corrected } from "../../exercises/audit/corrected.ts";
import { encounterCase } from "../../exercises/encounter/grade.ts";
import type { AuditContent } from "../audit-content.ts";
import type { ContentRule } from "../content-rule.ts";
import { auditProblem } from "../problem.ts";

interface Fault {
  readonly field: string;
  readonly message: string;
}

export const rule: ContentRule = {
  id: "audit-errors",
  check: (catalog, codeSets) =>
    catalog.audits.flatMap((audit) => {
      const shape = shapeFaults(audit);
      // Where lines are missing or taken twice, points prove nothing.
      const faults = shape.length > 0 ? shape : keyFaults(audit, codeSets);
      return [...faults, ...evidenceFaults(audit)].map(({ field, message }) =>
        auditProblem(audit.slug, field, message),
      );
    }),
};

function shapeFaults({ prompt, key }: AuditContent): readonly Fault[] {
  const names = namesOfCoded(prompt);
  const taken = new Set<string>();
  const pointers = [
    ...prompt.coded.services.map((line, index) => ({ field: `coded/services/${index}`, line })),
    ...key.missed.flatMap(({ service }, index) =>
      service ? [{ field: `missed/${index}`, line: service }] : [],
    ),
  ];
  const last = prompt.coded.diagnoses.length + key.missed.filter(({ service }) => !service).length;
  return [
    ...key.errors.flatMap((error, index) =>
      linesOf(error).flatMap((name): readonly Fault[] => {
        const field = `errors/${index}`;
        if (!names.includes(name)) return [{ field, message: `there is no line ${name}` }];
        if (taken.has(name)) return [{ field, message: `line ${name} has two errors` }];
        taken.add(name);
        return [];
      }),
    ),
    ...pointers.flatMap(({ field, line }) =>
      line.pointers
        .filter((letter) => letter.charCodeAt(0) - 65 >= last)
        .map((letter) => ({ field, message: `pointer ${letter} leads to no line` })),
    ),
  ];
}

function keyFaults({ prompt, key }: AuditContent, codeSets: CodeSets): readonly Fault[] {
  const bench = createBench(prompt, key, codeSets);
  const worthless = (field: "errors" | "missed", items: readonly KeyItem[]) =>
    items.flatMap((item, index) =>
      bench.score([item]) < bench.score([])
        ? []
        : [{ field: `${field}/${index}`, message: "the scenario's key loses nothing by it" }],
    );
  return [
    ...lostWithAll({ prompt, key }, codeSets).map((aspect) => ({
      field: "errors",
      message: `with every correction the scenario's key still finds fault with ${aspect}`,
    })),
    ...worthless(
      "errors",
      key.errors.map((_, error) => ({ error })),
    ),
    ...worthless(
      "missed",
      key.missed.map((_, missed) => ({ missed })),
    ),
  ];
}

/** Aspects in which the corrected encounter is not perfect. */
function lostWithAll(
  { prompt, key }: Pick<AuditContent, "prompt" | "key">,
  codeSets: CodeSets,
): readonly string[] {
  const { coded, encounter } = prompt;
  const answer = corrected(coded, {
    corrections: new Map(key.errors.map(({ line, correction }) => [line, correction])),
    diagnoses: key.missed.filter(({ service }) => !service).map(({ code }) => code),
    services: key.missed.flatMap(({ code, service }) => (service ? [{ code, ...service }] : [])),
  });
  const scenario = { ...encounter.scenario, tasks: ["diagnoses" as const, "services" as const] };
  return scoreParts(encounterCase({ ...encounter, scenario }, key.encounter, answer, codeSets))
    .filter(({ earned, possible }) => earned < possible)
    .map(({ aspect }) => aspect);
}

function evidenceFaults({ prompt, key }: AuditContent): readonly Fault[] {
  const lines = [
    ...key.errors.map(({ evidence }, index) => ({ field: `errors/${index}`, evidence })),
    ...key.missed.map(({ evidence }, index) => ({ field: `missed/${index}`, evidence })),
  ];
  return lines.flatMap(({ field, evidence }) =>
    evidence
      .filter((quote) => locateQuote(prompt.encounter.chart, quote).length === 0)
      .map((quote) => ({ field, message: `the chart does not say “${quote}”` })),
  );
}
