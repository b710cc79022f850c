import type { Result } from "../lib/result.ts";
import type { Database } from "./db.ts";
import { isoInstant } from "./ids.ts";
import type { StorageProblem } from "./problem.ts";

/** Names that begin so belong to this browser alone and are never part of a backup. */
export const DEVICE_PREFIX = "device:";

/** This browser's own id, which tells its attempts from those of others. */
export const DEVICE_KEY = `${DEVICE_PREFIX}id`;

/** When the last backup file was made here. */
export const LAST_BACKUP_KEY = `${DEVICE_PREFIX}last-backup`;

/** A named value with the instant at which it was saved. */
export interface NamedValue {
  readonly key: string;
  readonly value: unknown;
  readonly at: string;
}

/** The raw row; `undefined` when nothing was ever saved under this name. */
export function readNamed(
  key: string,
  database: Database,
): Promise<Result<unknown, StorageProblem>> {
  return database.run(["kv"], "readonly", (transaction) => transaction.get("kv", key));
}

export function writeNamed(
  key: string,
  value: unknown,
  database: Database,
): Promise<Result<void, StorageProblem>> {
  const row: NamedValue = { key, value, at: isoInstant(database.clock.now()) };
  return database.run(["kv"], "readwrite", (transaction) => transaction.put("kv", row));
}

export function removeNamed(
  key: string,
  database: Database,
): Promise<Result<void, StorageProblem>> {
  return database.run(["kv"], "readwrite", (transaction) => transaction.delete("kv", key));
}

/** What was saved, out of a row that may be anything. */
export function valueOfRow(row: unknown): unknown {
  return typeof row === "object" && row !== null && "value" in row ? row.value : undefined;
}
