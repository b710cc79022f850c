import * as z from "zod/mini";
import { BACKED_UP, contentsOf, readRaw } from "./backup/contents.ts";
import { deviceDatabase, type Database, type Whereabouts } from "./db.ts";
import { DEVICE_KEY, LAST_BACKUP_KEY } from "./kv.ts";
import { lastRememberedWork } from "./marks.ts";
import { instantSchema, idSchema } from "./rows.ts";

/** How safe the learner's work is, for the progress and settings screens. */
export interface StorageStatus {
  readonly whereabouts: Whereabouts;
  /** Whether the browser promised not to remove it by itself; `null` where it does not say. */
  readonly persisted: boolean | null;
  /** Bytes, as far as the browser tells. */
  readonly usage: number | null;
  readonly quota: number | null;
  readonly attempts: number;
  readonly drafts: number;
  /** When the last backup file was made in this browser. */
  readonly lastBackupAt: string | null;
  /** Attempts of this browser since then. */
  readonly attemptsSinceBackup: number;
  /** Rows that can't be read; a backup contains them. */
  readonly damaged: number;
  /** When work was last stored, though none is here now: the browser, or somebody, removed it. */
  readonly lostWorkFrom: string | null;
}

const deviceSchema = z.object({ key: z.literal(DEVICE_KEY), value: idSchema });
const backupMarkSchema = z.object({
  key: z.literal(LAST_BACKUP_KEY),
  value: z.object({ lastSeq: z.number() }),
  at: instantSchema,
});

/** Never fails: where nothing can be read, the whereabouts say why. */
export async function loadStorageStatus(
  database: Database = deviceDatabase(),
  manager: StorageManager | undefined = browserStorageManager(),
): Promise<StorageStatus> {
  const raw = await database.run(BACKED_UP, "readonly", readRaw);
  const [persisted, estimate] = await Promise.all([isPersisted(manager), estimateOf(manager)]);
  const browser = {
    whereabouts: database.whereabouts(),
    persisted,
    usage: estimate.usage ?? null,
    quota: estimate.quota ?? null,
  };
  if (!raw.ok) return { ...browser, ...NOTHING_KNOWN };
  const contents = contentsOf(raw.value);
  const mark = raw.value.kv.flatMap((row) => backupMarkSchema.safeParse(row).data ?? [])[0];
  const device = raw.value.kv.flatMap((row) => deviceSchema.safeParse(row).data?.value ?? [])[0];
  const since = raw.value.attempts.filter((row) => {
    const { seq, device: by } = row as { readonly seq?: unknown; readonly device?: unknown };
    return by === device && typeof seq === "number" && seq > (mark?.value.lastSeq ?? 0);
  });
  const isEmpty = raw.value.attempts.length === 0;
  return {
    ...browser,
    attempts: contents.attempts.length,
    drafts: contents.drafts.length,
    lastBackupAt: mark?.at ?? null,
    attemptsSinceBackup: since.length,
    damaged: contents.damaged.length,
    lostWorkFrom: isEmpty ? lastRememberedWork(database.marks) : null,
  };
}

const NOTHING_KNOWN = {
  attempts: 0,
  drafts: 0,
  lastBackupAt: null,
  attemptsSinceBackup: 0,
  damaged: 0,
  lostWorkFrom: null,
} as const;

/** Asks the browser to keep the data until the learner removes it; some ask the learner in turn. */
export async function requestPersistence(
  manager: StorageManager | undefined = browserStorageManager(),
): Promise<boolean> {
  try {
    return (await manager?.persist()) ?? false;
  } catch {
    return false;
  }
}

async function isPersisted(manager: StorageManager | undefined): Promise<boolean | null> {
  try {
    return (await manager?.persisted()) ?? null;
  } catch {
    return null;
  }
}

async function estimateOf(manager: StorageManager | undefined): Promise<StorageEstimate> {
  try {
    return (await manager?.estimate()) ?? {};
  } catch {
    return {};
  }
}

/** Missing where a school serves over plain http. */
function browserStorageManager(): StorageManager | undefined {
  return (globalThis as { readonly navigator?: { readonly storage?: StorageManager } }).navigator
    ?.storage;
}
