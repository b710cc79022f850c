import { err, ok, type Result } from "../../../lib/result.ts";
import { dotted } from "../../codes/icd10cm.ts";
import { linesOf, MOST_FAULTS, type ReleaseFault } from "./release-fault.ts";

/** One line of the official order file. */
export interface OrderRow {
  /** With its dot (`E11.22`). */
  readonly code: string;
  /** False for a header: a code that needs more characters. */
  readonly isBillable: boolean;
  /** At most 60 characters. */
  readonly shortTitle: string;
  readonly title: string;
}

/** The order file of one fiscal year: every code and header in the order of the book. */
export interface OrderFile {
  readonly rows: ReadonlyMap<string, OrderRow>;
  readonly billableCount: number;
}

/** Short titles stand in columns 17 to 76, long ones from column 78. */
const SHORTEST_LINE = 78;

/**
 * Reads an order file: fixed width, columns 1–5 number, 7–13 code without its dot, 15 flag (1 billable, 0 header),
 * 17–76 short title, 78 and on long title. Refused with every fault by line: lines that are cut off, flags that
 * contradict the codes below, codes that stand twice, numbers that skip.
 */
export function parseOrderFile(text: string): Result<OrderFile, readonly ReleaseFault[]> {
  return parseOrder(text, (bare) => (/^[A-Z][0-9A-Z]{2,6}$/.test(bare) ? dotted(bare) : undefined));
}

/** Reads the ICD-10-PCS order file, laid out alike: headers are tables of three characters, codes have seven and no dot. */
export function parsePcsOrderFile(text: string): Result<OrderFile, readonly ReleaseFault[]> {
  return parseOrder(text, (bare) =>
    /^[0-9A-HJ-NP-Z]{3}(?:[0-9A-HJ-NP-Z]{4})?$/.test(bare) ? bare : undefined,
  );
}

type ReadCode = (bare: string) => string | undefined;

function parseOrder(text: string, readCode: ReadCode): Result<OrderFile, readonly ReleaseFault[]> {
  const rows = new Map<string, OrderRow>();
  const faults: ReleaseFault[] = [];
  let billableCount = 0;
  let line = 0;
  let before: OrderRow | undefined;
  for (const content of linesOf(text)) {
    line += 1;
    const row = readRow(content, line, readCode);
    const fault =
      typeof row === "string"
        ? row
        : rows.has(row.code)
          ? `${row.code} stands twice`
          : before && contradiction(before, row);
    if (fault !== undefined) faults.push({ line, message: fault });
    if (faults.length >= MOST_FAULTS) break;
    if (typeof row === "string") {
      before = undefined;
      continue;
    }
    before = row;
    rows.set(row.code, row);
    if (row.isBillable) billableCount += 1;
  }
  if (line === 0) faults.push({ line: 1, message: "the file is empty" });
  if (before && !before.isBillable) {
    faults.push({ line, message: `${before.code} is a header, yet nothing stands below it` });
  }
  return faults.length > 0 ? err(faults) : ok({ rows, billableCount });
}

function readRow(content: string, line: number, readCode: ReadCode): OrderRow | string {
  if (content.length < SHORTEST_LINE) {
    return `the line is cut off: ${content.length} characters, at least ${SHORTEST_LINE} are due`;
  }
  const number = content.slice(0, 5);
  const bare = content.slice(6, 13).trimEnd();
  const code = readCode(bare);
  const flag = content.charAt(14);
  if (number !== String(line).padStart(5, "0")) {
    return `number “${number}” where ${String(line).padStart(5, "0")} is due: lines are missing or out of order`;
  }
  if (code === undefined) return `“${bare}” is no code`;
  if (flag !== "0" && flag !== "1") return `flag “${flag}” of ${bare} is neither 0 nor 1`;
  if ([5, 13, 15, 76].some((column) => content.charAt(column) !== " ")) {
    return `the columns of ${bare} are shifted`;
  }
  const title = content.slice(77).trimEnd();
  if (title === "") return `${bare} has no long title`;
  const shortTitle = content.slice(16, 76).trimEnd();
  return { code, isBillable: flag === "1", shortTitle, title };
}

/** A header has codes below it, a billable code has none; the next line tells. */
function contradiction(row: OrderRow, next: OrderRow): string | undefined {
  const isBelow = next.code.replace(".", "").startsWith(row.code.replace(".", ""));
  if (row.isBillable && isBelow) return `${next.code} stands below ${row.code}, which is billable`;
  if (!row.isBillable && !isBelow) return `${row.code} is a header, yet ${next.code} follows it`;
  return undefined;
}
