import { setRowSchema } from "../assignment-sets.ts";
import { attemptRowSchema, disputeSchema, type AttemptRow } from "../attempt-log.ts";
import { draftSchema } from "../drafts.ts";
import { DEVICE_PREFIX } from "../kv.ts";
import { lessonPlaceSchema } from "../lesson-places.ts";
import type { Schema } from "../rows.ts";
import { setAsideSchema } from "../set-aside.ts";
import type { StoreName, Transaction } from "../stores.ts";
import { namedValueSchema, type BackupContents } from "./format.ts";

/** The stores whose rows go into a backup and a snapshot. */
export const BACKED_UP = [
  "attempts",
  "disputes",
  "drafts",
  "setAside",
  "places",
  "kv",
  "sets",
] as const satisfies readonly StoreName[];

/** Rows as they lie in the stores, damaged ones included. */
export type RawRows = Readonly<Record<(typeof BACKED_UP)[number], readonly unknown[]>>;

export async function readRaw(transaction: Transaction): Promise<RawRows> {
  const entries = await Promise.all(
    BACKED_UP.map(async (store) => [store, await transaction.getAll(store)] as const),
  );
  return Object.fromEntries(entries) as unknown as RawRows;
}

/** Empties what a backup covers; the browser's own values stay. */
export async function clearBackedUp(
  transaction: Transaction,
  kv: readonly unknown[],
): Promise<void> {
  for (const store of BACKED_UP) await transaction.clear(store);
  for (const row of kv) {
    if (belongsToBrowser(row)) await transaction.put("kv", row as object);
  }
}

export const NOTHING: BackupContents = {
  attempts: [],
  disputes: [],
  drafts: [],
  setAside: [],
  places: [],
  values: [],
  sets: [],
  damaged: [],
};

/** Sorts raw rows into what a backup holds. */
export function contentsOf(raw: RawRows): BackupContents {
  const damaged: BackupContents["damaged"] = [];
  const readable = <T>(store: StoreName, schema: Schema<T>, rows: readonly unknown[]): T[] =>
    rows.flatMap((row) => {
      const parsed = schema.safeParse(row);
      if (parsed.success) return [parsed.data];
      damaged.push({ store, row: asJson(row) });
      return [];
    });
  return {
    attempts: readable("attempts", attemptRowSchema, raw.attempts).map(withoutSeq),
    disputes: readable("disputes", disputeSchema, raw.disputes),
    drafts: readable("drafts", draftSchema, raw.drafts),
    setAside: readable("setAside", setAsideSchema, raw.setAside),
    places: readable("places", lessonPlaceSchema, raw.places),
    values: readable(
      "kv",
      namedValueSchema,
      raw.kv.filter((row) => !belongsToBrowser(row)),
    ),
    sets: readable("sets", setRowSchema, raw.sets),
    damaged,
  };
}

/** Whether a row of `kv` is about this browser rather than about the learner. */
function belongsToBrowser(row: unknown): boolean {
  const key = (row as { readonly key?: unknown } | null)?.key;
  return typeof key === "string" && key.startsWith(DEVICE_PREFIX);
}

/** The number of the attempt that was stored last; 0 when there is none. */
export function highestSeq(attempts: readonly unknown[]): number {
  return attempts.reduce<number>((highest, row) => Math.max(highest, seqOf(row)), 0);
}

export function seqOf(row: unknown): number {
  const seq = (row as { readonly seq?: unknown } | null)?.seq;
  return typeof seq === "number" ? seq : 0;
}

/** What can't be written as JSON is described instead. */
function asJson(row: unknown): unknown {
  try {
    return JSON.parse(JSON.stringify(row)) as unknown;
  } catch {
    return String(row);
  }
}

function withoutSeq({ seq: _seq, ...attempt }: AttemptRow): BackupContents["attempts"][number] {
  return attempt;
}
