import { err, ok, type Result } from "../../../lib/result.ts";
import { linesOf, MOST_FAULTS, type ReleaseFault } from "./release-fault.ts";

/** Codes exempt from present-on-admission reporting in one fiscal year (Official Guidelines, Appendix I). */
export interface PoaExemptList {
  readonly year: number;
  /** With their dots. */
  readonly codes: ReadonlySet<string>;
}

/** The first line: the year in the first column's name, then code and description. */
export const POA_HEADING = /^Order(\d\d)\tPOAexemptCode\tDescription\s*$/;

const CODE = /^[A-Z][0-9A-Z]{2}(?:\.[0-9A-Z]{1,4})?$/;

/** Reads the list of exempt codes: a line of heads, then order number, code with its dot and title, each behind a tab. */
export function parsePoaExempt(text: string): Result<PoaExemptList, readonly ReleaseFault[]> {
  const codes = new Set<string>();
  const faults: ReleaseFault[] = [];
  let year = 0;
  let line = 0;
  for (const content of linesOf(text)) {
    line += 1;
    if (line === 1) {
      year = 2000 + Number(POA_HEADING.exec(content)?.[1] ?? Number.NaN);
      if (Number.isNaN(year))
        return err([{ line, message: "the heads of the columns are missing" }]);
      continue;
    }
    const [number = "", code = "", title] = content.split("\t");
    const fault =
      !/^\d{5}$/.test(number) || title === undefined
        ? "the line is not order number, code and title"
        : !CODE.test(code)
          ? `“${code}” is no code`
          : codes.has(code)
            ? `${code} stands twice`
            : undefined;
    if (fault === undefined) codes.add(code);
    else faults.push({ line, message: fault });
    if (faults.length >= MOST_FAULTS) break;
  }
  if (codes.size === 0 && faults.length === 0)
    faults.push({ line: 1, message: "the list is empty" });
  return faults.length > 0 ? err(faults) : ok({ year, codes });
}
