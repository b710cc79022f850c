import * as z from "zod/mini";
import { err, ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { isoInstant, newId } from "./ids.ts";
import { storageProblem, type StorageProblem } from "./problem.ts";
import { idSchema, instantSchema, parseRows, type Schema } from "./rows.ts";

/** An instructor makes sets and opens what is handed in; a student receives sets. */
export const setRoleSchema = z.enum(["made", "received", "handed-in"]);
export type SetRole = z.infer<typeof setRoleSchema>;

export const setRowSchema = z.strictObject({
  role: setRoleSchema,
  id: idSchema,
  /** In the form that `domain/assignments` defines; whoever reads it brings the schema. */
  value: z.unknown(),
  /** Random, new with every save. */
  revision: idSchema,
  savedAt: instantSchema,
});
type SetRow = z.infer<typeof setRowSchema>;

export interface StoredSet<T> extends SetRow {
  readonly value: T;
}

/**
 * Saves over `baseRevision`: `null` for a new one, `"any"` where the last to save may win. Where
 * another tab has saved since, that stays, this version is set aside, and the result is
 * `changed-elsewhere`.
 */
export async function saveSet<T>(
  role: SetRole,
  id: string,
  value: T,
  baseRevision: string | null,
  database: Database = deviceDatabase(),
): Promise<Result<StoredSet<T>, StorageProblem>> {
  const savedAt = isoInstant(database.clock.now());
  const row: StoredSet<T> = { role, id, value, revision: newId(), savedAt };
  const mine = { subject: `set:${role}/${id}`, source: `tab:${database.tab}` };
  const written = await database.run(["sets", "setAside"], "readwrite", async (transaction) => {
    const current = setRowSchema.safeParse(await transaction.get("sets", [role, id])).data;
    if (baseRevision !== "any" && (current?.revision ?? null) !== baseRevision) {
      await transaction.put("setAside", { ...mine, value, at: savedAt });
      return false;
    }
    await transaction.put("sets", row);
    await transaction.delete("setAside", [mine.subject, mine.source]);
    return true;
  });
  if (!written.ok) return written;
  return written.value ? ok(row) : err(storageProblem("changed-elsewhere"));
}

/** `null` when there is none; a value that the schema refuses is a problem, and stays where it is. */
export async function loadSet<T>(
  role: SetRole,
  id: string,
  schema: Schema<T>,
  database: Database = deviceDatabase(),
): Promise<Result<StoredSet<T> | null, StorageProblem>> {
  const row = await database.run(["sets"], "readonly", (transaction) =>
    transaction.get("sets", [role, id]),
  );
  if (!row.ok) return row;
  if (row.value === undefined) return ok(null);
  const [set] = setsIn([row.value], schema);
  return set
    ? ok(set)
    : err(database.report(storageProblem("damaged", { path: `sets.${role}.${id}` })));
}

/** The latest saved first; those that the schema refuses are left out, and left where they are. */
export async function listSets<T>(
  role: SetRole,
  schema: Schema<T>,
  database: Database = deviceDatabase(),
): Promise<Result<readonly StoredSet<T>[], StorageProblem>> {
  const rows = await database.run(["sets"], "readonly", (transaction) =>
    transaction.getAll("sets"),
  );
  if (!rows.ok) return rows;
  const sets = setsIn(rows.value, schema).filter((set) => set.role === role);
  return ok(sets.toSorted((one, other) => (one.savedAt > other.savedAt ? -1 : 1)));
}

export function removeSet(
  role: SetRole,
  id: string,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  return database.run(["sets"], "readwrite", (transaction) =>
    transaction.delete("sets", [role, id]),
  );
}

function setsIn<T>(rows: readonly unknown[], schema: Schema<T>): readonly StoredSet<T>[] {
  return parseRows(setRowSchema, rows).good.flatMap((row) => {
    const value = schema.safeParse(row.value);
    return value.success ? [{ ...row, value: value.data }] : [];
  });
}
