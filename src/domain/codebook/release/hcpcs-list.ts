import Papa from "papaparse";
import * as z from "zod/mini";
import { err, ok, type Result } from "../../../lib/result.ts";
import { linesOf, MOST_FAULTS, type ReleaseFault } from "./release-fault.ts";

export interface HcpcsEntry {
  /** The long description; undefined in a list of codes alone. */
  readonly title: string | undefined;
  /** The last date of service (ISO), when the code was terminated. */
  readonly terminated: string | undefined;
}

/** What one release file says of HCPCS Level II. */
export interface HcpcsList {
  readonly codes: ReadonlyMap<string, HcpcsEntry>;
  readonly modifiers: ReadonlyMap<string, HcpcsEntry>;
  /** The latest date (ISO) on which something was added; the list is not older. Undefined when it gives no dates. */
  readonly newest: string | undefined;
}

type Outcome = Result<HcpcsList, readonly ReleaseFault[]>;

/** A code of a list: a letter other than D (dental codes are the ADA's) and four digits. */
const CODE = /^[A-V]\d{4}$/;
const MODIFIER = /^[0-9A-Z]{2}$/;

/** `20251001` → `2025-10-01`; undefined for blanks. */
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;

class ListBuilder {
  readonly #codes = new Map<string, HcpcsEntry>();
  readonly #modifiers = new Map<string, HcpcsEntry>();
  readonly #faults: ReleaseFault[] = [];
  #newest: string | undefined;

  get isHopeless(): boolean {
    return this.#faults.length >= MOST_FAULTS;
  }

  fault(line: number, message: string): void {
    this.#faults.push({ line, message });
  }

  add(line: number, code: string, entry: Partial<HcpcsEntry>, added = ""): void {
    const entries = CODE.test(code)
      ? this.#codes
      : MODIFIER.test(code)
        ? this.#modifiers
        : undefined;
    if (!entries) {
      this.fault(line, `“${code}” is neither a code nor a modifier`);
    } else if (entries.has(code)) {
      this.fault(line, `${code} stands twice`);
    } else {
      entries.set(code, { title: entry.title, terminated: entry.terminated });
      const date = dateOf(added);
      if (date !== undefined && date > (this.#newest ?? "")) this.#newest = date;
    }
  }

  /** Joins a continued description to what stands there already. */
  extend(line: number, code: string, more: string): void {
    const entries = this.#codes.has(code) ? this.#codes : this.#modifiers;
    const entry = entries.get(code);
    if (!entry) this.fault(line, `goes on with ${code}, which did not begin`);
    else entries.set(code, { ...entry, title: `${entry.title ?? ""} ${more}` });
  }

  finish(): Outcome {
    if (this.#faults.length > 0) return err(this.#faults);
    if (this.#codes.size + this.#modifiers.size === 0) {
      return err([{ line: 1, message: "the list is empty" }]);
    }
    return ok({ codes: this.#codes, modifiers: this.#modifiers, newest: this.#newest });
  }
}

/** Reads a list of codes alone, one a line. */
export function parseHcpcsCodes(text: string): Outcome {
  const builder = new ListBuilder();
  let line = 0;
  for (const content of linesOf(text)) {
    line += 1;
    builder.add(line, content.trim(), {});
    if (builder.isHopeless) break;
  }
  return builder.finish();
}

/** Reads a table of codes or modifiers: CSV with the columns `code` and `long`, and `added` (YYYYMMDD) if known. */
export function parseHcpcsTable(text: string): Outcome {
  const builder = new ListBuilder();
  const { data, errors } = Papa.parse<Record<string, string | undefined>>(text.trimEnd(), {
    header: true,
    delimiter: ",",
    skipEmptyLines: true,
  });
  for (const { row = 0, message } of errors) builder.fault(row + 2, message);
  for (const [index, { code = "", long, added }] of data.entries()) {
    if (builder.isHopeless) break;
    builder.add(index + 2, code, { title: long }, added);
  }
  return builder.finish();
}

const listSchema = z.array(
  z.object({ code: z.string(), long: z.string(), added: z.optional(z.nullable(z.string())) }),
);

/** Reads a JSON list of codes and modifiers, each with `code`, `long` and `added` (YYYYMMDD). */
export function parseHcpcsJson(text: string): Outcome {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return err([{ line: 1, message: `not JSON: ${String(error)}` }]);
  }
  const parsed = listSchema.safeParse(json);
  if (!parsed.success) {
    return err(
      parsed.error.issues
        .slice(0, MOST_FAULTS)
        .map(({ path, message }) => ({ line: 1, message: `${path.join("/")}: ${message}` })),
    );
  }
  const builder = new ListBuilder();
  for (const { code, long, added } of parsed.data) {
    if (builder.isHopeless) break;
    builder.add(1, code, { title: long }, added ?? "");
  }
  return builder.finish();
}

/** A record: code (or three blanks and a modifier), sequence number, record id. */
const RECORD = /^(?:[A-Z]\d{4}| {3}[0-9A-Z]{2})\d{5}[3478]/;
const SHORTEST_RECORD = 91;

/**
 * Reads the official alpha-numeric file, fixed width: 1–5 code (a modifier in 4–5), 11 record id (3 code,
 * 7 modifier, 4 and 8 their continuations), 12–91 long description, 269–276 added, 285–292 terminated (YYYYMMDD).
 * What stands above the first record is a disclaimer. Dental (D) codes are passed over.
 */
export function parseHcpcsRecords(text: string): Outcome {
  const builder = new ListBuilder();
  let line = 0;
  let hasBegun = false;
  for (const content of linesOf(text)) {
    line += 1;
    const isRecord = RECORD.test(content);
    hasBegun ||= isRecord;
    if (!hasBegun || content.trim() === "" || (isRecord && content.startsWith("D"))) continue;
    if (!isRecord) builder.fault(line, "no record of the alpha-numeric file");
    else if (content.length < SHORTEST_RECORD) {
      builder.fault(line, `the record is cut off after ${content.length} characters`);
    } else addRecord(builder, line, content);
    if (builder.isHopeless) break;
  }
  return builder.finish();
}

function addRecord(builder: ListBuilder, line: number, content: string): void {
  const code = content.slice(0, 5).trim();
  const title = content.slice(11, 91).trim();
  const id = content.charAt(10);
  if (id === "4" || id === "8") builder.extend(line, code, title);
  else {
    const terminated = dateOf(content.slice(284, 292));
    builder.add(line, code, { title, terminated }, content.slice(268, 276));
  }
}

function dateOf(compact: string): string | undefined {
  const found = COMPACT_DATE.exec(compact);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

/** A reader for each kind of HCPCS file. */
export const hcpcsParsers = {
  "hcpcs-records": parseHcpcsRecords,
  "hcpcs-json": parseHcpcsJson,
  "hcpcs-table": parseHcpcsTable,
  "hcpcs-codes": parseHcpcsCodes,
} satisfies Record<string, (text: string) => Outcome>;

/** Whether a head of text holds a record of the alpha-numeric file. */
export function holdsHcpcsRecord(head: string): boolean {
  return head.split("\n").some((content) => content.length >= 200 && RECORD.test(content));
}
