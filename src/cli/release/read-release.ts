import type { OpenedFile } from "../../domain/codebook/release/open-release.ts";
import { hcpcsParsers, type HcpcsList } from "../../domain/codebook/release/hcpcs-list.ts";
import { parseOrderFile, type OrderFile } from "../../domain/codebook/release/order-file.ts";
import type { ReleaseKind } from "../../domain/codebook/release/recognize.ts";
import {
  billableOfYear,
  listDate,
  orderFileYear,
} from "../../domain/codebook/release/release-date.ts";
import { faultText, type ReleaseFault } from "../../domain/codebook/release/release-fault.ts";
import type { Result } from "../../lib/result.ts";
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

/** Everything official below a folder. */
export interface Release {
  readonly found: readonly FoundFile[];
  readonly unreadable: readonly { readonly path: string; readonly reason: string }[];
  /** Files of no use here. */
  readonly otherCount: number;
  readonly orders: readonly DatedOrderFile[];
  readonly hcpcs: readonly DatedHcpcsList[];
}

type HcpcsKind = Extract<ReleaseKind, `hcpcs-${string}`>;

/** Reads what official files stand below a folder; of order files only those of the years that are wanted are kept. */
export function readRelease(folder: string, years: ReadonlySet<number>): Release {
  const found: FoundFile[] = [];
  const unreadable: { path: string; reason: string }[] = [];
  const orders: DatedOrderFile[] = [];
  const hcpcs: DatedHcpcsList[] = [];
  let otherCount = 0;
  for (const file of walkRelease(folder)) {
    if (file.type === "other") otherCount += 1;
    else if (file.type === "unreadable") unreadable.push({ path: file.path, reason: file.reason });
    else {
      const read = readOne(file);
      if (!read.ok) unreadable.push({ path: file.path, reason: faultsIn(read.error) });
      else {
        found.push(read.value.found);
        const { order, list } = read.value;
        if (order?.year !== undefined && years.has(order.year)) orders.push(order);
        if (list) hcpcs.push(list);
      }
    }
  }
  return { found, unreadable, otherCount, orders, hcpcs };
}

interface ReadFile {
  readonly found: FoundFile;
  readonly order?: DatedOrderFile;
  readonly list?: DatedHcpcsList;
}

function readOne({
  path,
  kind,
  names,
  text,
}: Extract<OpenedFile, { type: "release" }>): Result<ReadFile, readonly ReleaseFault[]> {
  if (kind === "icd10cm-order") {
    const parsed = parseOrderFile(text);
    if (!parsed.ok) return parsed;
    const { rows, billableCount } = parsed.value;
    const year = orderFileYear(billableCount, names);
    const dated = year === undefined ? undefined : `FY${year}`;
    const holds = `${count(rows.size)} rows, ${count(billableCount)} billable${published(year, billableCount)}`;
    const found = { path, kind, dated, holds };
    return { ok: true, value: { found, order: { path, year, order: parsed.value } } };
  }
  const parseList = hcpcsParsers[kind as HcpcsKind] as (typeof hcpcsParsers)[HcpcsKind] | undefined;
  if (!parseList) {
    return {
      ok: true,
      value: { found: { path, kind, dated: undefined, holds: "not needed here" } },
    };
  }
  const parsed = parseList(text);
  if (!parsed.ok) return parsed;
  const { codes, modifiers, newest } = parsed.value;
  const from = listDate(names, newest);
  const holds = [
    ...(codes.size > 0 ? [`${count(codes.size)} codes`] : []),
    ...(modifiers.size > 0 ? [`${count(modifiers.size)} modifiers`] : []),
  ].join(", ");
  const found = { path, kind, dated: from, holds };
  return { ok: true, value: { found, list: { path, from, list: parsed.value } } };
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
