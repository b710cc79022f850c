import { err, ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { readNamed, removeNamed, valueOfRow, writeNamed } from "./kv.ts";
import { storageProblem, type StorageProblem } from "./problem.ts";
import type { Schema } from "./rows.ts";

const PREFIX = "setting:";

/** `null` when it was never saved. Theme and text size live in `ui/preferences.ts`. */
export async function loadSetting<T>(
  key: string,
  schema: Schema<T>,
  database: Database = deviceDatabase(),
): Promise<Result<T | null, StorageProblem>> {
  const row = await readNamed(PREFIX + key, database);
  if (!row.ok) return row;
  if (row.value === undefined) return ok(null);
  const parsed = schema.safeParse(valueOfRow(row.value));
  return parsed.success
    ? ok(parsed.data)
    : err(database.report(storageProblem("damaged", { path: `settings.${key}` })));
}

export function saveSetting(
  key: string,
  value: unknown,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  return writeNamed(PREFIX + key, value, database);
}

export function removeSetting(
  key: string,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  return removeNamed(PREFIX + key, database);
}
