/** Tables about services name codes that exist: those of an edition in any edition, those of a payer with a rule of its own. */
import { codesOfEdits } from "../../domain/codebook/service-edits.ts";
import type { Payer } from "../../domain/billing/practice.ts";
import { hasCpt, type Catalog } from "../catalog.ts";
import type { ContentRule } from "../content-rule.ts";
import type { ContentProblem } from "../problem.ts";

export const rule: ContentRule = {
  id: "service-tables",
  check: (catalog, codeSets) => {
    const services = new Set(
      catalog.procedures.flatMap(({ codes }) => codes.map(({ code }) => code)),
    );
    const diagnoses = codeSets.diagnoses.flatMap(({ entries }) => [...entries.keys()]);
    const ofEditions = catalog.procedures.flatMap(({ folder, edits = {} }) =>
      codesOfEdits(edits)
        .filter(({ code }) => !services.has(code))
        .map(({ table, code }) => missing(`${folder}/${table}.json`, "", code)),
    );
    const ofPayers = catalog.payers.flatMap((payer) =>
      rowsOf(payer).flatMap((row) => payerProblems(payer, row, catalog, services, diagnoses)),
    );
    return [...ofEditions, ...ofPayers];
  },
};

interface Row {
  readonly field: string;
  readonly rule: string;
  readonly services: readonly string[];
  readonly diagnoses: readonly string[];
}

function rowsOf({ coverage, notPaid, included, mostUnits }: Payer): readonly Row[] {
  const rowOf = (
    table: string,
    index: number,
    { services, rule: why }: { readonly services: readonly string[]; readonly rule: string },
    more: { readonly parts?: readonly string[]; readonly diagnoses?: readonly string[] } = {},
  ): Row => ({
    field: `${table}/${index}`,
    rule: why,
    services: [...services, ...(more.parts ?? [])],
    diagnoses: more.diagnoses ?? [],
  });
  return [
    ...(coverage ?? []).map((row, index) => rowOf("coverage", index, row, row)),
    ...(notPaid ?? []).map((row, index) => rowOf("notPaid", index, row)),
    ...(included ?? []).map((row, index) => rowOf("included", index, row, row)),
    ...(mostUnits ?? []).map((row, index) => rowOf("mostUnits", index, row)),
  ];
}

function payerProblems(
  payer: Payer,
  row: Row,
  catalog: Catalog,
  services: ReadonlySet<string>,
  diagnoses: readonly string[],
): readonly ContentProblem[] {
  const file = `content/payers/${payer.id}.json`;
  // CPT numbers can be looked up only where their edition is.
  const unknown = row.services.filter(
    (code) => !services.has(code) && (hasCpt(catalog) || !/^\d/.test(code)),
  );
  const empty = row.diagnoses.filter((each) => {
    const [first = "", last] = each.split("-");
    const isCovered = (code: string) =>
      last === undefined
        ? code.startsWith(first)
        : first <= code.slice(0, 3) && code.slice(0, 3) <= last;
    return !diagnoses.some(isCovered);
  });
  const isStray = payer.rules.every(({ id }) => id !== row.rule);
  return [
    ...[...unknown, ...empty].map((code) => missing(file, row.field, code)),
    ...(isStray ? [{ file, field: row.field, message: `no rule ${row.rule}` }] : []),
  ];
}

function missing(file: string, field: string, code: string): ContentProblem {
  return { file, field, message: `${code} is in no edition` };
}
