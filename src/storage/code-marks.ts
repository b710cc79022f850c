import * as z from "zod/mini";
import { ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { isoInstant } from "./ids.ts";
import type { StorageProblem } from "./problem.ts";
import { instantSchema } from "./rows.ts";

/** The longest note, in characters. */
export const LONGEST_NOTE = 5000;

const markSchema = z.strictObject({
  isBookmarked: z.boolean(),
  note: z.string().check(z.maxLength(LONGEST_NOTE)),
});
/** What somebody keeps on a page of the code book. */
export type CodeMark = z.infer<typeof markSchema>;

export const NO_MARK: CodeMark = { isBookmarked: false, note: "" };

/** A code that carries a bookmark or a note. */
export interface MarkedCode extends CodeMark {
  /** As in the address: `icd10cm`, `hcpcs`, `cpt` or `modifier`. */
  readonly system: string;
  readonly code: string;
  readonly savedAt: string;
}

/** In the store of named values, so that marks are part of every backup. */
const PREFIX = "code:";

const rowSchema = z.strictObject({
  key: z.string().check(z.regex(/^code:[a-z0-9]+\/[^/]+$/)),
  value: markSchema,
  at: instantSchema,
});

function keyOf(system: string, code: string): string {
  return `${PREFIX}${system}/${code}`;
}

/** `NO_MARK` where nothing was kept; a damaged row counts as nothing and stays where it is. */
export async function loadCodeMark(
  system: string,
  code: string,
  database: Database = deviceDatabase(),
): Promise<Result<CodeMark, StorageProblem>> {
  const row = await database.run(["kv"], "readonly", (transaction) =>
    transaction.get("kv", keyOf(system, code)),
  );
  return row.ok ? ok(rowSchema.safeParse(row.value).data?.value ?? NO_MARK) : row;
}

/** Changes part of a mark; one that holds nothing any more is removed. */
export function saveCodeMark(
  system: string,
  code: string,
  change: Partial<CodeMark>,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  const at = isoInstant(database.clock.now());
  const key = keyOf(system, code);
  return database.run(["kv"], "readwrite", async (transaction) => {
    const before = rowSchema.safeParse(await transaction.get("kv", key)).data?.value ?? NO_MARK;
    const value = { ...before, ...change };
    if (!value.isBookmarked && value.note.trim() === "") await transaction.delete("kv", key);
    else await transaction.put("kv", { key, value, at });
  });
}

/** Every code with a bookmark or a note, the latest first. */
export async function listCodeMarks(
  database: Database = deviceDatabase(),
): Promise<Result<readonly MarkedCode[], StorageProblem>> {
  const rows = await database.run(["kv"], "readonly", (transaction) => transaction.getAll("kv"));
  if (!rows.ok) return rows;
  const marks = rows.value.flatMap((row): MarkedCode[] => {
    const parsed = rowSchema.safeParse(row);
    if (!parsed.success) return [];
    const [system = "", code = ""] = parsed.data.key.slice(PREFIX.length).split("/");
    return [{ system, code, savedAt: parsed.data.at, ...parsed.data.value }];
  });
  return ok(marks.toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1)));
}
