import { err, ok, type Result } from "../../../lib/result.ts";
import { dotted } from "../../codes/icd10cm.ts";
import { linesOf, MOST_FAULTS, type ReleaseFault } from "./release-fault.ts";

export type AddendaAction = "add" | "delete" | "revise-from" | "revise-to" | "no-change";

/** One line of what changed from one year's order file to the next. */
export interface AddendaRow {
  readonly action: AddendaAction;
  /** With its dot. */
  readonly code: string;
  readonly isBillable: boolean;
  readonly shortTitle: string;
  readonly title: string;
}

const actions: Readonly<Record<string, AddendaAction>> = {
  "Add:": "add",
  "Delete:": "delete",
  "Revise from:": "revise-from",
  "Revise to:": "revise-to",
  "No change:": "no-change",
};

/**
 * Reads the ICD-10-CM order addenda, fixed width: columns 1–13 action, 14 flag (1 billable, 0 header), 16–22 code
 * without its dot, 24–83 short title, 85 and on long title. What follows the last change is a count, and left out.
 */
export function parseOrderAddenda(
  text: string,
): Result<readonly AddendaRow[], readonly ReleaseFault[]> {
  const rows: AddendaRow[] = [];
  const faults: ReleaseFault[] = [];
  let line = 0;
  for (const content of linesOf(text)) {
    line += 1;
    if (content.trim() === "") continue;
    if (/^(?:Headers|Codes)$/.test(content.trim())) break;
    const row = readRow(content);
    if (typeof row !== "string") rows.push(row);
    else faults.push({ line, message: row });
    if (faults.length >= MOST_FAULTS) break;
  }
  if (rows.length === 0 && faults.length === 0) {
    faults.push({ line: 1, message: "the addenda hold no change" });
  }
  return faults.length > 0 ? err(faults) : ok(rows);
}

function readRow(content: string): AddendaRow | string {
  const name = content.slice(0, 13).trim();
  const action = actions[name];
  const flag = content.charAt(13);
  const bare = content.slice(15, 22).trimEnd();
  if (action === undefined) return `“${name}” is no action`;
  if (flag !== "0" && flag !== "1") return `flag “${flag}” is neither 0 nor 1`;
  if (!/^[A-Z][0-9A-Z]{2,6}$/.test(bare)) return `“${bare}” is no code`;
  if (content.length < 85) return `the line is cut off after ${content.length} characters`;
  return {
    action,
    code: dotted(bare),
    isBillable: flag === "1",
    shortTitle: content.slice(23, 83).trimEnd(),
    title: content.slice(84).trimEnd(),
  };
}
