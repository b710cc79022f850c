import type { Result } from "../../../lib/result.ts";
import type { CodeTable } from "../code-table.ts";
import { parseCodesFile } from "./codes-file.ts";
import { parseCptFile, type CptFile } from "./cpt-file.ts";
import { hcpcsParsers, type HcpcsList } from "./hcpcs-list.ts";
import { parseIndexXml, type IndexXml } from "./index-xml.ts";
import type { OpenedFile } from "./open-release.ts";
import { parseOrderAddenda, type AddendaRow } from "./order-addenda.ts";
import { parseOrderFile, parsePcsOrderFile, type OrderFile } from "./order-file.ts";
import { parsePoaExempt } from "./poa-exempt.ts";
import type { ReleaseKind } from "./recognize.ts";
import { listDate, orderFileYear, yearInNames } from "./release-date.ts";
import { faultText, type ReleaseFault } from "./release-fault.ts";
import { parseTableXml } from "./table-xml.ts";
import { parseTabularXml, type TabularXml } from "./tabular-xml.ts";

/** The content of one official file. `year` is a fiscal year; `from` an ISO date. */
export type FileContent =
  | { readonly kind: "icd10cm-tabular"; readonly year: number; readonly tabular: TabularXml }
  | {
      readonly kind: "icd10cm-index" | "icd10cm-external-index";
      readonly year: number;
      readonly index: IndexXml;
    }
  | {
      readonly kind: "icd10cm-neoplasms" | "icd10cm-drugs";
      readonly year: number;
      readonly table: CodeTable;
    }
  | { readonly kind: "icd10cm-order"; readonly year: number; readonly order: OrderFile }
  | {
      readonly kind: "icd10cm-poa-exempt";
      readonly year: number;
      readonly exempt: ReadonlySet<string>;
    }
  | { readonly kind: "icd10cm-codes"; readonly size: number }
  | { readonly kind: "icd10cm-addenda"; readonly changes: readonly AddendaRow[] }
  | {
      readonly kind: "icd10pcs-order";
      /** Fiscal year by the name of the file or its archive. */
      readonly from: number;
      readonly procedures: OrderFile;
    }
  | { readonly kind: "cpt-licensed"; readonly cpt: CptFile }
  | { readonly kind: HcpcsKind; readonly from: string | undefined; readonly list: HcpcsList };

type HcpcsKind = keyof typeof hcpcsParsers;

/** An official file with what it holds in words (`98,186 rows, 74,719 billable`). */
export interface ReadFile {
  readonly content: FileContent;
  readonly holds: string;
}

type Recognized = Extract<OpenedFile, { type: "release" }>;

/** Reads a recognized file whole; a sentence says what is wrong with it, and where. */
export function readFile(file: Recognized): Result<ReadFile, string> {
  const read = readers[file.kind](file);
  if (read.ok) return read;
  const { error } = read;
  if (typeof error === "string") return { ok: false, error };
  const [first] = error;
  const more = error.length > 1 ? ` (and ${error.length - 1} more)` : "";
  return { ok: false, error: `${first ? faultText(first) : ""}${more}` };
}

type Outcome = Result<ReadFile, readonly ReleaseFault[] | string>;

const readers: Readonly<Record<ReleaseKind, (file: Recognized) => Outcome>> = {
  "icd10cm-tabular": ({ text }) =>
    dated(parseTabularXml(text), (tabular, year) => ({
      content: { kind: "icd10cm-tabular", year, tabular },
      holds: `${tabular.chapters.length} chapters, ${count(tabular.files.reduce((sum, { categories }) => sum + categories.length, 0))} categories`,
    })),
  "icd10cm-index": (file) => readIndex("icd10cm-index", file),
  "icd10cm-external-index": (file) => readIndex("icd10cm-external-index", file),
  "icd10cm-neoplasms": (file) => readTable("icd10cm-neoplasms", file),
  "icd10cm-drugs": (file) => readTable("icd10cm-drugs", file),
  "icd10cm-order": ({ text, names }) =>
    then(parseOrderFile(text), (order) => {
      const year = orderFileYear(order.billableCount, names);
      if (year === undefined) {
        return {
          ok: false,
          error: `holds ${count(order.billableCount)} billable codes; neither their number nor a file's name tells the fiscal year`,
        };
      }
      const content = { kind: "icd10cm-order", year, order } as const;
      return { ok: true, value: { content, holds: rowsOf(order) } };
    }),
  "icd10cm-codes": ({ text }) =>
    then(parseCodesFile(text), ({ size }) =>
      fine({ kind: "icd10cm-codes", size }, `${count(size)} billable codes`),
    ),
  "icd10cm-addenda": ({ text }) =>
    then(parseOrderAddenda(text), (changes) =>
      fine({ kind: "icd10cm-addenda", changes }, `${count(changes.length)} lines of change`),
    ),
  "icd10cm-poa-exempt": ({ text }) =>
    then(parsePoaExempt(text), ({ year, codes }) =>
      fine({ kind: "icd10cm-poa-exempt", year, exempt: codes }, `${count(codes.size)} codes`),
    ),
  "icd10pcs-order": ({ text, names }) =>
    then(parsePcsOrderFile(text), (procedures) => {
      const from = yearInNames(names);
      return from === undefined
        ? { ok: false, error: `${rowsOf(procedures)}, yet no file's name tells the fiscal year` }
        : fine({ kind: "icd10pcs-order", from, procedures }, rowsOf(procedures));
    }),
  "hcpcs-records": (file) => readHcpcs("hcpcs-records", file),
  "hcpcs-json": (file) => readHcpcs("hcpcs-json", file),
  "hcpcs-table": (file) => readHcpcs("hcpcs-table", file),
  "hcpcs-codes": (file) => readHcpcs("hcpcs-codes", file),
  "cpt-licensed": ({ text }) =>
    then(parseCptFile(text), (cpt) =>
      fine({ kind: "cpt-licensed", cpt }, countsOf(cpt.codes.size, cpt.modifiers.size)),
    ),
};

function readIndex(kind: "icd10cm-index" | "icd10cm-external-index", { text }: Recognized) {
  return dated(parseIndexXml(text), (index, year) => ({
    content: { kind, year, index },
    holds: `${count(index.terms.length)} main terms`,
  }));
}

function readTable(kind: "icd10cm-neoplasms" | "icd10cm-drugs", { text }: Recognized) {
  return dated(parseTableXml(text), ({ table }, year) => ({
    content: { kind, year, table },
    holds: `${count(table.rows.length)} main terms`,
  }));
}

function readHcpcs(kind: HcpcsKind, { text, names }: Recognized): Outcome {
  return then(hcpcsParsers[kind](text), (list) => {
    const from = listDate(names, list.newest);
    return fine({ kind, from, list }, countsOf(list.codes.size, list.modifiers.size));
  });
}

function then<Value>(
  parsed: Result<Value, readonly ReleaseFault[]>,
  next: (value: Value) => Outcome,
): Outcome {
  return parsed.ok ? next(parsed.value) : parsed;
}

function dated<Value extends { readonly version: string }>(
  parsed: Result<Value, readonly ReleaseFault[]>,
  next: (value: Value, year: number) => ReadFile,
): Outcome {
  return then(parsed, (value) => {
    const year = /^\s*(20\d\d)\b/.exec(value.version)?.[1];
    return year === undefined
      ? { ok: false, error: `says no fiscal year: its version is “${value.version}”` }
      : { ok: true, value: next(value, Number(year)) };
  });
}

function fine(content: FileContent, holds: string): Outcome {
  return { ok: true, value: { content, holds } };
}

function rowsOf({ rows, billableCount }: OrderFile): string {
  return `${count(rows.size)} rows, ${count(billableCount)} billable`;
}

function countsOf(codes: number, modifiers: number): string {
  return [
    ...(codes > 0 ? [`${count(codes)} codes`] : []),
    ...(modifiers > 0 ? [`${count(modifiers)} modifiers`] : []),
  ].join(", ");
}

function count(number: number): string {
  return number.toLocaleString("en-US");
}
