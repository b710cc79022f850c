import { buildCodeBook, type CodeBook } from "../domain/codebook/code-book.ts";
import { parseHcpcsCodes } from "../domain/codebook/release/hcpcs-list.ts";
import { parseOrderFile } from "../domain/codebook/release/order-file.ts";
import { orderFileYear } from "../domain/codebook/release/release-date.ts";
import { parseTabularXml } from "../domain/codebook/release/tabular-xml.ts";
import type { ScrubBooks } from "../domain/grading/scrub/scrub.ts";
import { walkRelease } from "./release/walk.ts";

interface ReadBooks extends ScrubBooks {
  /** What was read and what could not be, a line each. */
  readonly lines: readonly string[];
}

/** Reads every Tabular List, order file and list of HCPCS codes below a folder, also within archives. */
export function readScrubBooks(folder: string): ReadBooks {
  const books = new Map<number, CodeBook>();
  const billable = new Map<number, ReadonlySet<string>>();
  const services = new Set<string>();
  const lines: string[] = [];
  for (const file of walkRelease(folder)) {
    if (file.type === "unreadable") lines.push(`${file.path}: ${file.reason}`);
    if (file.type !== "release") continue;
    const { path, names, text } = file;
    if (file.kind === "icd10cm-tabular") {
      const read = readTabular(text, names);
      if (typeof read === "string") lines.push(`${path}: ${read}`);
      else {
        books.set(read.edition.year, read);
        lines.push(`${path}: Tabular List of FY${read.edition.year}, ${read.entries.size} entries`);
      }
    } else if (file.kind === "icd10cm-order") {
      const parsed = parseOrderFile(text);
      const year = parsed.ok ? orderFileYear(parsed.value.billableCount, names) : undefined;
      if (parsed.ok && year !== undefined) billable.set(year, billableIn(text));
    } else if (file.kind === "hcpcs-codes") {
      const parsed = parseHcpcsCodes(text);
      if (parsed.ok) for (const code of parsed.value.codes.keys()) services.add(code);
    }
  }
  return { books: [...books.values()], billable, services, lines };
}

/** Undotted codes of an order file whose flag (column 15) says billable. */
function billableIn(text: string): ReadonlySet<string> {
  const codes = text.matchAll(/^\d{5} ([0-9A-Z]{3,7}) {1,5}1 /gm);
  return new Set([...codes].map(([, code = ""]) => code));
}

function readTabular(text: string, names: readonly string[]): CodeBook | string {
  const parsed = parseTabularXml(text);
  if (!parsed.ok) return `line ${parsed.error[0]?.line}: ${parsed.error[0]?.message}`;
  const { version, chapters, files } = parsed.value;
  const year = [version, ...names].map((name) => /20\d\d/.exec(name)?.[0]).find(Boolean);
  if (year === undefined) return "a Tabular List that does not tell its year";
  const number = Number(year);
  const edition = {
    system: "icd10cm",
    year: number,
    title: `ICD-10-CM FY${year}`,
    validFrom: `${number - 1}-10-01`,
    validTo: `${number}-09-30`,
    source: names[0] ?? "",
  } as const;
  return buildCodeBook(edition, chapters, files);
}
