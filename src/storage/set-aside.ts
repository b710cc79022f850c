import * as z from "zod/mini";
import { ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { isoInstant, newId } from "./ids.ts";
import { valueOfRow } from "./kv.ts";
import type { StorageProblem } from "./problem.ts";
import { idSchema, instantSchema, parseRows } from "./rows.ts";
import type { StoreKey, StoreName } from "./stores.ts";

/** A version that lost against another tab or an import, kept until the learner decides. */
export const setAsideSchema = z.strictObject({
  /** What it is a version of: `draft:<exercise>`, `kv:<key>` or `set:<role>/<id>`. */
  subject: idSchema,
  /** Where it came from: `tab:<id>`, `backup:<when it was made>`, `replaced:<when>` or `damaged`. */
  source: idSchema,
  value: z.unknown(),
  at: instantSchema,
});
export type SetAside = z.infer<typeof setAsideSchema>;

/** Versions that were set aside, of one subject or all. */
export async function listSetAside(
  subject?: string,
  database: Database = deviceDatabase(),
): Promise<Result<readonly SetAside[], StorageProblem>> {
  const rows = await database.run(["setAside"], "readonly", (transaction) =>
    transaction.getAll("setAside"),
  );
  if (!rows.ok) return rows;
  const { good } = parseRows(setAsideSchema, rows.value);
  return ok(subject === undefined ? good : good.filter((version) => version.subject === subject));
}

/** Drops a version that the learner does not want any more. */
export function removeSetAside(
  { subject, source }: Pick<SetAside, "subject" | "source">,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  return database.run(["setAside"], "readwrite", (transaction) =>
    transaction.delete("setAside", [subject, source]),
  );
}

/**
 * Makes a version that was set aside the current one; the one that was current is set aside in its
 * place, so that nothing is lost by choosing. `false` when it is not there any more.
 */
export function restoreSetAside(
  { subject, source }: Pick<SetAside, "subject" | "source">,
  database: Database = deviceDatabase(),
): Promise<Result<boolean, StorageProblem>> {
  const now = isoInstant(database.clock.now());
  return database.run(["setAside", "drafts", "kv", "sets"], "readwrite", async (transaction) => {
    const stored = await transaction.get("setAside", [subject, source]);
    const version = setAsideSchema.safeParse(stored).data;
    const target = targetOf(subject);
    if (!version || !target) return false;
    const current = await transaction.get(target.store, target.key);
    await transaction.put(target.store, target.row(version.value, now));
    await transaction.delete("setAside", [subject, source]);
    if (current !== undefined) {
      const value = valueOfRow(current);
      await transaction.put("setAside", { subject, source: `replaced:${now}`, value, at: now });
    }
    return true;
  });
}

/** Where a version belongs, and the row that it becomes there. */
function targetOf(subject: string): {
  readonly store: StoreName;
  readonly key: StoreKey;
  row(value: unknown, at: string): object;
} | null {
  const [, kind, rest = ""] = /^(draft|kv|set):(.+)$/s.exec(subject) ?? [];
  if (kind === "draft") {
    const row = (value: unknown, savedAt: string) => ({
      exerciseId: rest,
      value,
      revision: newId(),
      savedAt,
    });
    return { store: "drafts", key: rest, row };
  }
  if (kind === "kv") {
    return { store: "kv", key: rest, row: (value, at) => ({ key: rest, value, at }) };
  }
  const [, role, id] = /^([a-z-]+)\/(.+)$/s.exec(rest) ?? [];
  if (kind !== "set" || role === undefined || id === undefined) return null;
  const row = (value: unknown, savedAt: string) => ({
    role,
    id,
    value,
    revision: newId(),
    savedAt,
  });
  return { store: "sets", key: [role, id], row };
}
