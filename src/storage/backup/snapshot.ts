import * as z from "zod/mini";
import { ok, type Result } from "../../lib/result.ts";
import { deviceDatabase, type Database } from "../db.ts";
import { isoInstant } from "../ids.ts";
import type { StorageProblem } from "../problem.ts";
import { instantSchema, parseRows } from "../rows.ts";
import type { Transaction } from "../stores.ts";
import { BACKED_UP, clearBackedUp, highestSeq, readRaw, seqOf, type RawRows } from "./contents.ts";

/** Older snapshots make room; a backup file is what lasts. */
const SNAPSHOTS_KEPT = 3;

const rowsSchema = z.array(z.record(z.string(), z.unknown()));

/** All rows as they lay in the stores before an import, damaged ones included. */
const snapshotSchema = z.strictObject({
  id: z.number(),
  madeAt: instantSchema,
  /** The number of the last attempt when the import was done; later ones survive its undoing. */
  lastSeq: z.number(),
  rows: z.strictObject({
    attempts: rowsSchema,
    disputes: rowsSchema,
    drafts: rowsSchema,
    setAside: rowsSchema,
    places: rowsSchema,
    kv: rowsSchema,
    sets: rowsSchema,
  }),
});

/** Part of the import's own transaction: called when its writes are done, with the rows from before. */
export async function addSnapshot(
  transaction: Transaction,
  rows: RawRows,
  madeAt: string,
): Promise<void> {
  const lastSeq = highestSeq(await transaction.getAll("attempts"));
  await transaction.add("snapshots", { madeAt, lastSeq, rows });
  const ids = parseRows(snapshotSchema, await transaction.getAll("snapshots")).good.map(
    ({ id }) => id,
  );
  for (const id of ids.slice(0, -SNAPSHOTS_KEPT)) await transaction.delete("snapshots", id);
}

/** When the state was kept that an undo would bring back; `null` when there is none. */
export async function lastSnapshotAt(
  database: Database = deviceDatabase(),
): Promise<Result<string | null, StorageProblem>> {
  const rows = await database.run(["snapshots"], "readonly", (transaction) =>
    transaction.getAll("snapshots"),
  );
  return rows.ok ? ok(parseRows(snapshotSchema, rows.value).good.at(-1)?.madeAt ?? null) : rows;
}

/**
 * Brings back what was here before the last import. Attempts made since stay, and the state that is
 * given up becomes a snapshot itself, so that undoing can be undone. `false` when there is none.
 */
export function undoImport(
  database: Database = deviceDatabase(),
): Promise<Result<boolean, StorageProblem>> {
  const madeAt = isoInstant(database.clock.now());
  return database.run([...BACKED_UP, "snapshots"], "readwrite", async (transaction) => {
    const snapshots = parseRows(snapshotSchema, await transaction.getAll("snapshots")).good;
    const snapshot = snapshots.at(-1);
    if (!snapshot) return false;
    const present = await readRaw(transaction);
    await clearBackedUp(transaction, present.kv);
    for (const store of BACKED_UP) {
      for (const row of snapshot.rows[store]) await transaction.put(store, row);
    }
    for (const row of present.attempts) {
      if (seqOf(row) > snapshot.lastSeq) await transaction.put("attempts", row as object);
    }
    await transaction.delete("snapshots", snapshot.id);
    await addSnapshot(transaction, present, madeAt);
    return true;
  });
}
