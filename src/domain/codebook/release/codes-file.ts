import { err, ok, type Result } from "../../../lib/result.ts";
import { dotted } from "../../codes/icd10cm.ts";
import { linesOf, MOST_FAULTS, type ReleaseFault } from "./release-fault.ts";

/** Long titles by code with its dot, billable codes only, in the order of the book. */
export type CodesFile = ReadonlyMap<string, string>;

/** Reads the ICD-10-CM codes file, fixed width: columns 1–7 code without its dot, 9 and on long title. */
export function parseCodesFile(text: string): Result<CodesFile, readonly ReleaseFault[]> {
  const codes = new Map<string, string>();
  const faults: ReleaseFault[] = [];
  let line = 0;
  for (const content of linesOf(text)) {
    line += 1;
    const bare = content.slice(0, 7).trimEnd();
    const title = content.slice(8).trimEnd();
    const code = dotted(bare);
    const fault = !/^[A-Z][0-9A-Z]{2,6}$/.test(bare)
      ? `“${bare}” is no code`
      : content.charAt(7) !== " " || title === ""
        ? `${code} has no title from column 9 on`
        : codes.has(code)
          ? `${code} stands twice`
          : undefined;
    if (fault === undefined) codes.set(code, title);
    else faults.push({ line, message: fault });
    if (faults.length >= MOST_FAULTS) break;
  }
  if (line === 0) faults.push({ line: 1, message: "the file is empty" });
  return faults.length > 0 ? err(faults) : ok(codes);
}
