import * as z from "zod/mini";
import { err, ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { isoInstant, newId } from "./ids.ts";
import { storageProblem, type StorageProblem } from "./problem.ts";
import { idSchema, instantSchema, parseRows } from "./rows.ts";

/** Unfinished work on one exercise. */
export const draftSchema = z.strictObject({
  exerciseId: idSchema,
  value: z.unknown(),
  /** Random, new with every save, so that no two versions are ever taken for the same one. */
  revision: idSchema,
  savedAt: instantSchema,
});
export type Draft = z.infer<typeof draftSchema>;

/** The draft was replaced or cleared by somebody else since it was loaded; both versions are kept. */
export interface ChangedElsewhere extends StorageProblem {
  readonly kind: "changed-elsewhere";
  /** `null` when it was cleared, as after a submit in the other tab. */
  readonly current: Draft | null;
}

export type DraftProblem = StorageProblem | ChangedElsewhere;

/** `null` when nothing is unfinished there. A damaged draft is a problem, and stays where it is. */
export async function loadDraft(
  exerciseId: string,
  database: Database = deviceDatabase(),
): Promise<Result<Draft | null, StorageProblem>> {
  const row = await database.run(["drafts"], "readonly", (transaction) =>
    transaction.get("drafts", exerciseId),
  );
  if (!row.ok) return row;
  if (row.value === undefined) return ok(null);
  const parsed = draftSchema.safeParse(row.value);
  return parsed.success
    ? ok(parsed.data)
    : err(database.report(storageProblem("damaged", { path: `drafts.${exerciseId}` })));
}

/** All unfinished work, the latest first. */
export async function listDrafts(
  database: Database = deviceDatabase(),
): Promise<Result<readonly Draft[], StorageProblem>> {
  const rows = await database.run(["drafts"], "readonly", (transaction) =>
    transaction.getAll("drafts"),
  );
  if (!rows.ok) return rows;
  const { good } = parseRows(draftSchema, rows.value);
  return ok(good.toSorted((one, other) => (one.savedAt > other.savedAt ? -1 : 1)));
}

/**
 * Saves over `baseRevision` (`null` for a new draft). Where something else is stored by now, that
 * stays, this tab's version is set aside, and the result is `changed-elsewhere`.
 */
export async function saveDraft(
  exerciseId: string,
  value: unknown,
  baseRevision: string | null,
  database: Database = deviceDatabase(),
): Promise<Result<Draft, DraftProblem>> {
  const savedAt = isoInstant(database.clock.now());
  const draft: Draft = { exerciseId, value, revision: newId(), savedAt };
  const mine = { subject: draftSubject(exerciseId), source: `tab:${database.tab}` };
  const written = await database.run(["drafts", "setAside"], "readwrite", async (transaction) => {
    const row = await transaction.get("drafts", exerciseId);
    const current = draftSchema.safeParse(row);
    const isStale = (current.data?.revision ?? null) !== baseRevision;
    if (isStale) {
      await transaction.put("setAside", { ...mine, value, at: savedAt });
      return { current: current.data ?? null };
    }
    if (row !== undefined && !current.success) {
      await transaction.put("setAside", { ...mine, source: "damaged", value: row, at: savedAt });
    }
    await transaction.put("drafts", draft);
    await transaction.delete("setAside", [mine.subject, mine.source]);
    return null;
  });
  if (!written.ok) return written;
  if (written.value === null) return ok(draft);
  // Not reported to `onProblem`: a question to the learner, which the screen itself asks.
  return err({
    ...storageProblem("changed-elsewhere"),
    kind: "changed-elsewhere",
    current: written.value.current,
  } satisfies ChangedElsewhere);
}

/**
 * Drops the draft, as after its attempt was appended. With a revision, only that one is dropped: what
 * another tab has saved since stays, as do versions that were set aside.
 */
export function clearDraft(
  exerciseId: string,
  revision?: string,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  return database.run(["drafts"], "readwrite", async (transaction) => {
    if (revision !== undefined) {
      const current = draftSchema.safeParse(await transaction.get("drafts", exerciseId));
      if (current.data?.revision !== revision) return;
    }
    await transaction.delete("drafts", exerciseId);
  });
}

/** The subject under which versions of a draft are set aside. */
export function draftSubject(exerciseId: string): string {
  return `draft:${exerciseId}`;
}

export function isChangedElsewhere(problem: StorageProblem): problem is ChangedElsewhere {
  return problem.kind === "changed-elsewhere";
}
