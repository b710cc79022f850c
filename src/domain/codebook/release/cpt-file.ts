import Papa from "papaparse";
import { err, ok, type Result } from "../../../lib/result.ts";
import { MOST_FAULTS, type ReleaseFault } from "./release-fault.ts";

/** A CPT file that its owner is licensed to use; it stays on the machine. */
export interface CptFile {
  readonly codes: ReadonlyMap<string, string>;
  readonly modifiers: ReadonlyMap<string, string>;
}

const CODE = /^\d{4}[\dAFMTU]$/;
const MODIFIER = /^[0-9A-Z]\d$|^[A-Z]{2}$|^P[1-6]$/;

/** What stands between code and description, where a text begins with these two heads. */
export function cptSeparator(head: string): string | undefined {
  return /^\uFEFF?"?code"?([\t|,])"?description"?\r?\n/i.exec(head)?.[1];
}

/**
 * Reads a licensed CPT file: one code a line with its description, between them a tab, a comma or a pipe; a description
 * that holds the separator stands in double quotes. The first line is `code` and `description`. Modifiers of two
 * characters may stand among the codes.
 */
export function parseCptFile(text: string): Result<CptFile, readonly ReleaseFault[]> {
  const delimiter = cptSeparator(text.slice(0, 4096));
  if (delimiter === undefined) {
    return err([{ line: 1, message: "the heads code and description are missing" }]);
  }
  const codes = new Map<string, string>();
  const modifiers = new Map<string, string>();
  const faults: ReleaseFault[] = [];
  const { data, errors } = Papa.parse<readonly string[]>(text.trimEnd(), {
    delimiter,
  });
  for (const { row = 0, message } of errors) faults.push({ line: row + 1, message });
  for (const [index, [first = "", second = "", ...more]] of data.entries()) {
    const code = first.trim().toUpperCase();
    const title = second.trim();
    if (index === 0 || (code === "" && title === "")) continue;
    const into = CODE.test(code) ? codes : MODIFIER.test(code) ? modifiers : undefined;
    const fault =
      into === undefined
        ? `“${code}” is no CPT code`
        : title === ""
          ? `${code} has no description`
          : more.length > 0
            ? `${code} has more than a description`
            : into.has(code)
              ? `${code} stands twice`
              : undefined;
    if (fault === undefined) into?.set(code, title);
    else faults.push({ line: index + 1, message: fault });
    if (faults.length >= MOST_FAULTS) break;
  }
  if (codes.size === 0 && faults.length === 0)
    faults.push({ line: 1, message: "the list is empty" });
  return faults.length > 0 ? err(faults.slice(0, MOST_FAULTS)) : ok({ codes, modifiers });
}
