import { ok, type Result } from "../../lib/result.ts";
import { deviceDatabase, type Database } from "../db.ts";
import { isoInstant } from "../ids.ts";
import { LAST_BACKUP_KEY, writeNamed } from "../kv.ts";
import type { StorageProblem } from "../problem.ts";
import { sha256 } from "../../lib/sha256.ts";
import { BACKED_UP, contentsOf, highestSeq, readRaw } from "./contents.ts";
import { BACKUP_FORMAT, BACKUP_VERSION, type BackupContents } from "./format.ts";

export interface BackupFile {
  /** `chart-to-claim-backup-2026-11-24.json`. */
  readonly name: string;
  readonly text: string;
  readonly contents: BackupContents;
  /** The number of the last attempt that is in it. */
  readonly lastSeq: number;
}

/** Writes everything on this device into one file. */
export async function makeBackup(
  database: Database = deviceDatabase(),
): Promise<Result<BackupFile, StorageProblem>> {
  const raw = await database.run(BACKED_UP, "readonly", readRaw);
  if (!raw.ok) return raw;
  const contents = contentsOf(raw.value);
  const madeAt = isoInstant(database.clock.now());
  return ok({
    name: `chart-to-claim-backup-${madeAt.slice(0, 10)}.json`,
    text: writeBackup(contents, madeAt),
    contents,
    lastSeq: highestSeq(raw.value.attempts),
  });
}

export function writeBackup(contents: BackupContents, madeAt: string): string {
  const checksum = checksumOf(contents);
  return JSON.stringify({
    format: BACKUP_FORMAT,
    version: contents.attempts.some(({ seconds }) => seconds !== undefined) ? BACKUP_VERSION : 1,
    madeAt,
    checksum,
    contents,
  });
}

/** Over the contents as JSON without white space, so that indenting a file does no harm. */
export function checksumOf(contents: unknown): string {
  return `sha256:${sha256(JSON.stringify(contents))}`;
}

/** Notes that the file was handed to the learner; whether it was kept, no program can know. */
export function noteBackupMade(
  { lastSeq }: Pick<BackupFile, "lastSeq">,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  return writeNamed(LAST_BACKUP_KEY, { lastSeq }, database);
}
