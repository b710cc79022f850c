import type { OpenedFile } from "../../domain/codebook/release/open-release.ts";
import { hcpcsParsers, type HcpcsList } from "../../domain/codebook/release/hcpcs-list.ts";
import { parseOrderFile, type OrderFile } from "../../domain/codebook/release/order-file.ts";
import { readFile, type FileContent } from "../../domain/codebook/release/read-files.ts";
import type { ReleaseKind } from "../../domain/codebook/release/recognize.ts";
import {
  billableOfYear,
  listDate,
  orderFileYear,
} from "../../domain/codebook/release/release-date.ts";
import { faultText, type ReleaseFault } from "../../domain/codebook/release/release-fault.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { walkRelease } from "./walk.ts";

/** A release file that was recognized and could be read. */
export interface FoundFile {
  readonly path: string;
  readonly kind: ReleaseKind;
  /** `FY2026`, `2025-10-01`; undefined where neither content nor name tells. */
  readonly dated: string | undefined;
  /** What it holds, in words. */
  readonly holds: string;
}

export interface DatedOrderFile {
  readonly path: string;
  readonly year: number | undefined;
  readonly order: OrderFile;
}

export interface DatedHcpcsList {
  readonly path: string;
  readonly from: string | undefined;
  readonly list: HcpcsList;
}

/** What one fiscal year has beside its codes: indexes, tables and the list of POA-exempt codes. */
export interface YearTexts {
  readonly index?: IndexContent["index"]["terms"];
  readonly externalIndex?: IndexContent["index"]["terms"];
  readonly neoplasm?: TableContent["table"];
  readonly drugs?: TableContent["table"];
  readonly exempt?: ExemptContent["exempt"];
}

type IndexContent = Extract<FileContent, { kind: "icd10cm-index" | "icd10cm-external-index" }>;
type TableContent = Extract<FileContent, { kind: "icd10cm-neoplasms" | "icd10cm-drugs" }>;
type ExemptContent = Extract<FileContent, { kind: "icd10cm-poa-exempt" }>;
type TextContent = IndexContent | TableContent | ExemptContent;

/** Everything official below a folder. */
export interface Release {
  readonly found: readonly FoundFile[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Files of no use here. */
  readonly otherCount: number;
  readonly orders: readonly DatedOrderFile[];
  /** By fiscal year. */
  readonly texts: ReadonlyMap<number, YearTexts>;
  readonly hcpcs: readonly DatedHcpcsList[];
}

type HcpcsKind = Extract<ReleaseKind, `hcpcs-${string}`>;

/** Reads what official files stand below a folder; of ICD-10-CM only the years that are wanted are kept. */
export function readRelease(folder: string, years: ReadonlySet<number>): Release {
  const found: FoundFile[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const orders: DatedOrderFile[] = [];
  const texts = new Map<number, YearTexts>();
  const hcpcs: DatedHcpcsList[] = [];
  let otherCount = 0;
  for (const file of walkRelease(folder)) {
    if (file.type === "other") otherCount += 1;
    else if (file.type === "unreadable") unreadable.push({ path: file.path, reason: file.reason });
    else {
      const read = readOne(file);
      if (!read.ok) unreadable.push({ path: file.path, reason: read.error });
      else {
        found.push(read.value.found);
        const { order, list, text } = read.value;
        if (order?.year !== undefined && years.has(order.year)) orders.push(order);
        if (list) hcpcs.push(list);
        if (text && years.has(text.year))
          texts.set(text.year, withText(texts.get(text.year), text));
      }
    }
  }
  return { found, unreadable, otherCount, orders, texts, hcpcs };
}

interface ReadFile {
  readonly found: FoundFile;
  readonly order?: DatedOrderFile;
  readonly list?: DatedHcpcsList;
  readonly text?: TextContent;
}

const textKinds: readonly ReleaseKind[] = [
  "icd10cm-index",
  "icd10cm-external-index",
  "icd10cm-neoplasms",
  "icd10cm-drugs",
  "icd10cm-poa-exempt",
];

function readOne(file: Extract<OpenedFile, { type: "release" }>): Result<ReadFile, string> {
  const { path, kind, names, text } = file;
  if (textKinds.includes(kind)) {
    const read = readFile(file);
    if (!read.ok) return read;
    const content = read.value.content as TextContent;
    const found = { path, kind, dated: `FY${content.year}`, holds: read.value.holds };
    return ok({ found, text: content });
  }
  if (kind === "icd10cm-order") {
    const parsed = parseOrderFile(text);
    if (!parsed.ok) return err(faultsIn(parsed.error));
    const { rows, billableCount } = parsed.value;
    const year = orderFileYear(billableCount, names);
    const dated = year === undefined ? undefined : `FY${year}`;
    const holds = `${count(rows.size)} rows, ${count(billableCount)} billable${published(year, billableCount)}`;
    const found = { path, kind, dated, holds };
    return ok({ found, order: { path, year, order: parsed.value } });
  }
  const parseList = hcpcsParsers[kind as HcpcsKind] as (typeof hcpcsParsers)[HcpcsKind] | undefined;
  if (!parseList) {
    return ok({ found: { path, kind, dated: undefined, holds: "not needed here" } });
  }
  const parsed = parseList(text);
  if (!parsed.ok) return err(faultsIn(parsed.error));
  const { codes, modifiers, newest } = parsed.value;
  const from = listDate(names, newest);
  const holds = [
    ...(codes.size > 0 ? [`${count(codes.size)} codes`] : []),
    ...(modifiers.size > 0 ? [`${count(modifiers.size)} modifiers`] : []),
  ].join(", ");
  const found = { path, kind, dated: from, holds };
  return ok({ found, list: { path, from, list: parsed.value } });
}

function withText(known: YearTexts = {}, content: TextContent): YearTexts {
  switch (content.kind) {
    case "icd10cm-index":
      return { ...known, index: content.index.terms };
    case "icd10cm-external-index":
      return { ...known, externalIndex: content.index.terms };
    case "icd10cm-neoplasms":
      return { ...known, neoplasm: content.table };
    case "icd10cm-drugs":
      return { ...known, drugs: content.table };
    case "icd10cm-poa-exempt":
      // The lists of codes added to and taken from the exempt ones look alike; the list itself is the longest.
      return content.exempt.size > (known.exempt?.size ?? 0)
        ? { ...known, exempt: content.exempt }
        : known;
  }
}

/** A year that began with another number of codes was updated since, or the file is not whole. */
function published(year: number | undefined, billableCount: number): string {
  const began = year === undefined ? undefined : billableOfYear(year);
  return began === undefined || began === billableCount
    ? ""
    : ` (FY${year} began with ${count(began)}: an update, or not the whole file)`;
}

function faultsIn(faults: readonly ReleaseFault[]): string {
  const [first] = faults;
  const more = faults.length > 1 ? ` (and ${faults.length - 1} more)` : "";
  return `${first ? faultText(first) : ""}${more}`;
}

export function count(number: number): string {
  return number.toLocaleString("en-US");
}
