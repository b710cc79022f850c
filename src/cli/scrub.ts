/**
 * Applies the rules that need no key to coded encounters, one a line, and prints one line of findings for each.
 * Usage: npm run scrub -- --release <folder> --input <file.jsonl>
 * A line: {"id","dos","age","sex","setting","codes":[…]}; age, sex and setting may be missing. Codes stand in order, with
 * or without dots and indicators (`I10 Y`). The folder is searched recursively, also in zip and gzip archives, for the
 * Tabular List of each year. Ends with 1 where a line could not be read.
 */
import { readFileSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseEncounterLine } from "../domain/grading/scrub/encounter-line.ts";
import { bookFor, fiscalYear, scrub } from "../domain/grading/scrub/scrub.ts";
import { readScrubBooks } from "./scrub-books.ts";

// npm runs a script in the project's folder; what was typed is meant from where it was typed.
const from = process.env["INIT_CWD"] ?? process.cwd();

/** Lines that could not be read. */
function main(): number {
  const { values } = parseArgs({
    options: { release: { type: "string" }, input: { type: "string" } },
  });
  if (values.release === undefined || values.input === undefined) {
    console.error("usage: npm run scrub -- --release <folder> --input <file.jsonl>");
    return 1;
  }
  const books = readScrubBooks(resolve(from, values.release));
  for (const line of books.lines) console.error(line);
  if (books.books.length === 0) {
    console.error(`no Tabular List (XML) of ICD-10-CM below ${values.release}`);
    return 1;
  }
  const text = readFileSync(resolve(from, values.input), "utf8").replace(/^\uFEFF/, "");
  const otherYears = new Map<string, number>();
  let bad = 0;
  text.split("\n").forEach((line, index) => {
    if (line.trim() === "") return;
    const parsed = parseEncounterLine(line);
    if (!parsed.ok) {
      bad += 1;
      console.error(`line ${index + 1}: ${parsed.error}`);
      return;
    }
    const encounter = parsed.value;
    const year = fiscalYear(encounter.dos);
    const used = bookFor(books.books, encounter.dos).edition.year;
    if (used !== year) {
      const which = `no Tabular List of FY${year}: FY${used} is used`;
      otherYears.set(which, (otherYears.get(which) ?? 0) + 1);
    }
    print({ id: encounter.id, findings: scrub(encounter, books) });
  });
  flush();
  for (const [which, count] of otherYears) console.error(`${which} (${count} encounters)`);
  return bad;
}

let waiting = "";

function print(result: object): void {
  waiting += `${JSON.stringify(result)}\n`;
  if (waiting.length > 1_000_000) flush();
}

function flush(): void {
  let bytes = Buffer.from(waiting);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(1, bytes));
    } catch (error) {
      // A pipe that is full for the moment.
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) throw error;
    }
  }
  waiting = "";
}

try {
  if (main() > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
