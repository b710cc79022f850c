import type { CodeTable, TableRow } from "../code-table.ts";
import type { Edition, IndexTerm, TabularFile } from "../edition.ts";
import { chapterList } from "./chapter-list.ts";
import type { CompiledEdition, EditionSource } from "./compiled-edition.ts";
import type { OrderFile } from "./order-file.ts";
import { reconcile, treeOfOrder } from "./reconcile.ts";
import type { TabularXml } from "./tabular-xml.ts";
import {
  deriveCodes,
  verifyTabular,
  type DerivedCode,
  type ReleaseDifference,
} from "./verify-tabular.ts";

/** What was found of one year. */
export interface YearParts {
  sources: EditionSource[];
  tabular?: TabularXml;
  order?: OrderFile;
  index?: readonly IndexTerm[];
  externalIndex?: readonly IndexTerm[];
  neoplasms?: CodeTable;
  drugs?: CodeTable;
  exempt?: ReadonlySet<string>;
}

export interface CompiledYear {
  readonly edition: CompiledEdition;
  /** Where the files of the year disagree; the edition goes by the order file. */
  readonly differences: readonly ReleaseDifference[];
}

/** Compiles one year; undefined where neither the Tabular List nor the order file is there. */
export function compileYear(
  year: number,
  parts: YearParts,
  isReconstructed: boolean,
): CompiledYear | undefined {
  const { tabular, order, exempt } = parts;
  const files = treeOf(tabular, order);
  if (!files) return undefined;
  const codes = deriveCodes(files);
  const differences = [
    ...(tabular && order ? verifyTabular(tabular.files, order) : []),
    ...unknownIn(parts, codes),
  ];
  const billable = [...codes.values()].filter((code) => code.isBillable).length;
  const extent = tabular ? "whole" : "list";
  return {
    edition: {
      edition: editionOf(year, extent, isReconstructed && tabular !== undefined, parts.sources),
      extent,
      textYear: tabular ? Number.parseInt(tabular.version, 10) : undefined,
      isReconstructed: isReconstructed && tabular !== undefined,
      sources: parts.sources,
      counts: { rows: order?.rows.size ?? codes.size, billable: order?.billableCount ?? billable },
      chapters: tabular?.chapters ?? chapterList,
      tabular: files,
      index: parts.index ?? [],
      externalIndex: parts.externalIndex ?? [],
      neoplasms: parts.neoplasms,
      drugs: parts.drugs,
      poaExempt: exempt && new Set([...exempt].filter((code) => codes.has(code))),
    },
    differences,
  };
}

function treeOf(
  tabular: TabularXml | undefined,
  order: OrderFile | undefined,
): readonly TabularFile[] | undefined {
  if (tabular) return order ? reconcile(tabular.files, order) : tabular.files;
  return (
    order &&
    treeOfOrder(
      order,
      chapterList.flatMap(({ sections }) => sections.map(({ id }) => id)),
    )
  );
}

function editionOf(
  year: number,
  extent: CompiledEdition["extent"],
  isReconstructed: boolean,
  sources: readonly EditionSource[],
): Edition {
  const what = isReconstructed
    ? ", reconstructed text"
    : extent === "list"
      ? ", codes and titles only"
      : "";
  return {
    system: "icd10cm",
    year,
    title: `ICD-10-CM FY${year}${what}`,
    validFrom: `${year - 1}-10-01`,
    validTo: `${year}-09-30`,
    source: `ICD-10-CM for fiscal year ${year} by the National Center for Health Statistics and the Centers for Medicare & Medicaid Services, in the public domain. Compiled from ${sources.map(({ name }) => name).join(", ")}.`,
  };
}

/** Codes that the indexes, tables and the exempt list name and the year does not have. */
function unknownIn(
  { index, externalIndex, neoplasms, drugs, exempt }: YearParts,
  codes: ReadonlyMap<string, DerivedCode>,
): readonly ReleaseDifference[] {
  const named = new Map<string, string>();
  const name = (code: string | undefined, where: string) => {
    const bare = code?.replace(/[.-]+$/, "") ?? "";
    if (bare !== "" && !codes.has(bare) && !named.has(bare)) named.set(bare, where);
  };
  const visitTerm = (term: IndexTerm, where: string) => {
    const here = where === "" ? term.title : `${where}, ${term.title}`;
    name(term.code, `the index names at “${here}”`);
    name(term.manifestation, `the index names at “${here}”`);
    for (const below of term.terms ?? []) visitTerm(below, here);
  };
  const visitRow = (row: TableRow, where: string) => {
    const here = where === "" ? row.title : `${where}, ${row.title}`;
    for (const cell of row.cells ?? []) name(cell, `a table names at “${here}”`);
    for (const below of row.terms ?? []) visitRow(below, here);
  };
  for (const term of [...(index ?? []), ...(externalIndex ?? [])]) visitTerm(term, "");
  for (const row of [...(neoplasms?.rows ?? []), ...(drugs?.rows ?? [])]) visitRow(row, "");
  for (const code of exempt ?? []) name(code, "the POA-exempt list names");
  return [...named].map(([code, where]) => ({
    kind: "unknown-code",
    code,
    message: `${code}, which ${where}, is no code of the year`,
  }));
}
