import { err, ok, type Result } from "../lib/result.ts";
import { createAutosave, type Autosave, type Timer } from "./autosave.ts";
import { deviceDatabase, type Database } from "./db.ts";
import {
  clearDraft,
  draftSubject,
  isChangedElsewhere,
  saveDraft,
  type Draft,
  type DraftProblem,
} from "./drafts.ts";
import type { StorageProblem } from "./problem.ts";
import { removeSetAside } from "./set-aside.ts";

export interface DraftSaver extends Autosave<unknown, DraftProblem> {
  /** After `changed-elsewhere`: makes this tab's version the current one. */
  readonly keepMine: () => Promise<boolean>;
  /** After `changed-elsewhere`: gives up this tab's version and returns the one to show. */
  readonly takeOther: () => Promise<Result<Draft | null, StorageProblem>>;
  /** Drops this tab's draft, as after its attempt was appended. */
  readonly clear: () => Promise<Result<void, StorageProblem>>;
}

/** Autosave for one draft: knows which revision it saves over, and what to do when that is gone. */
export function createDraftSaver({
  exerciseId,
  baseRevision,
  delayMs = 600,
  database = deviceDatabase(),
  ...rest
}: {
  readonly exerciseId: string;
  /** Of the draft that was loaded; `null` when there was none. */
  readonly baseRevision: string | null;
  readonly delayMs?: number;
  readonly database?: Database;
  readonly timer?: Timer;
  readonly page?: Document | null;
}): DraftSaver {
  let base = baseRevision;
  let other: { readonly draft: Draft | null } | null = null;
  const autosave = createAutosave<unknown, DraftProblem>({
    ...rest,
    delayMs,
    async save(value) {
      const saved = await saveDraft(exerciseId, value, base, database);
      if (saved.ok) {
        base = saved.value.revision;
        other = null;
      } else if (isChangedElsewhere(saved.error)) {
        other = { draft: saved.error.current };
      }
      return saved;
    },
  });
  return {
    ...autosave,
    keepMine() {
      if (other) base = other.draft?.revision ?? null;
      return autosave.flush();
    },
    async takeOther() {
      const taken = other?.draft ?? null;
      const removed = await removeSetAside(
        { subject: draftSubject(exerciseId), source: `tab:${database.tab}` },
        database,
      );
      if (!removed.ok) return err(removed.error);
      autosave.reset();
      base = taken?.revision ?? null;
      other = null;
      return ok(taken);
    },
    async clear() {
      autosave.reset();
      await autosave.flush();
      if (base === null) return ok(undefined);
      const cleared = await clearDraft(exerciseId, base, database);
      if (cleared.ok) base = null;
      return cleared;
    },
  };
}
