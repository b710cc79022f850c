import { ok, type Result } from "../../lib/result.ts";
import { rememberWork } from "../marks.ts";
import { deviceDatabase, type Database } from "../db.ts";
import { isoInstant } from "../ids.ts";
import type { StorageProblem } from "../problem.ts";
import { BACKED_UP, clearBackedUp, contentsOf, NOTHING, readRaw } from "./contents.ts";
import type { Backup, ContentsName } from "./format.ts";
import { mergeBackup, type MergeCount } from "./merge.ts";
import { addSnapshot } from "./snapshot.ts";

/** `merge` adds to what is here and overwrites nothing; `replace` puts the backup in its place. */
export type ImportMode = "merge" | "replace";

export interface ImportPreview {
  readonly madeAt: string;
  readonly counts: Readonly<Record<ContentsName, MergeCount>>;
  /** Entries on this device that the backup does not hold; replacing would take them away. */
  readonly onlyHere: number;
  /** Entries of the file that could not be read when it was made; they stay in the file. */
  readonly damaged: number;
}

/** What an import would do; changes nothing. */
export async function planImport(
  backup: Backup,
  database: Database = deviceDatabase(),
): Promise<Result<ImportPreview, StorageProblem>> {
  const raw = await database.run(BACKED_UP, "readonly", readRaw);
  if (!raw.ok) return raw;
  const here = contentsOf(raw.value);
  const { counts } = mergeBackup(here, backup);
  const reverse = mergeBackup(backup.contents, { ...backup, contents: here });
  return ok({
    madeAt: backup.madeAt,
    counts,
    onlyHere:
      reverse.counts.attempts.added + reverse.counts.drafts.added + reverse.counts.sets.added,
    damaged: backup.contents.damaged.length,
  });
}

/**
 * Snapshot, then import, in one transaction: it happens entirely or not at all. What is here is read
 * again inside, since it may have changed since the preview.
 */
export async function applyImport(
  backup: Backup,
  mode: ImportMode,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  const madeAt = isoInstant(database.clock.now());
  const imported = await database.run(
    [...BACKED_UP, "snapshots"],
    "readwrite",
    async (transaction) => {
      const raw = await readRaw(transaction);
      if (mode === "replace") await clearBackedUp(transaction, raw.kv);
      const { writes } = mergeBackup(mode === "replace" ? NOTHING : contentsOf(raw), backup);
      for (const { store, row } of writes) await transaction.put(store, row);
      await addSnapshot(transaction, raw, madeAt);
    },
  );
  if (imported.ok && backup.contents.attempts.length > 0)
    rememberWork(database.marks, database.clock.now());
  return imported;
}
