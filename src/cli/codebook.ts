/**
 * Makes the official code book from the files that CMS and NCHS publish.
 * Usage:
 *   npm run codebook -- compile <folder or zip> [--out public/codebook] [--reconstructed <year>] [--verbose]
 *   npm run codebook -- download <year> [--to <folder>]
 *   npm run codebook -- changes <from year> <to year> [--out public/codebook]
 * A folder is searched recursively, zip and gz included; files are told by their content. `--reconstructed` marks the
 * text of a year that is not the official one; `--verbose` lists every difference between the files.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { decodeEdition } from "../domain/codebook/release/edition-codec.ts";
import { changeLines } from "./release/code-changes.ts";
import { compileFolder, editionFile, type FolderResult } from "./release/compile-folder.ts";
import { downloadYear } from "./release/download.ts";

const USAGE =
  "Usage: npm run codebook -- compile <folder or zip> | download <year> | changes <from year> <to year>";

function run(): FolderResult | Promise<FolderResult> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      out: { type: "string" },
      to: { type: "string" },
      reconstructed: { type: "string", multiple: true },
      verbose: { type: "boolean" },
    },
  });
  // npm runs a script in the project's folder; what was typed is meant from where it was typed.
  const from = process.env["INIT_CWD"] ?? process.cwd();
  const out = values.out === undefined ? join("public", "codebook") : resolve(from, values.out);
  const [command, first = "", second = ""] = positionals;
  if (command === "compile" && first !== "") {
    const start = resolve(from, first);
    if (!existsSync(start)) throw new Error(`there is no ${start}`);
    return compileFolder(start, out, {
      reconstructed: new Set((values.reconstructed ?? []).map(Number)),
      isVerbose: values.verbose === true,
    });
  }
  if (command === "download" && isYear(first)) {
    const folder =
      values.to === undefined ? join(".cache", "release", first) : resolve(from, values.to);
    return downloadYear(Number(first), folder);
  }
  if (command === "changes" && isYear(first) && isYear(second)) {
    return { lines: changeLines(editionOf(out, first), editionOf(out, second)), isFine: true };
  }
  throw new Error(USAGE);
}

function isYear(text: string): boolean {
  return /^20\d\d$/.test(text);
}

function editionOf(folder: string, year: string) {
  const path = join(folder, editionFile(Number(year)));
  if (!existsSync(path))
    throw new Error(`${path} is missing: compile the files of FY${year} first`);
  const edition = decodeEdition(readFileSync(path));
  if (!edition.ok) throw new Error(`${path}: ${edition.error}`);
  return edition.value;
}

try {
  const { lines, isFine } = await run();
  for (const line of lines) console.log(line);
  process.exitCode = isFine ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
