import { contentVersion } from "../../catalog/browser.ts";
import type { ReadySet } from "../../catalog/schemas/set.ts";
import {
  duplicateDraft,
  isUntouched,
  newDraft,
  setDraftSchema,
  type Beginnings,
  type SetDraft,
} from "../../domain/assignments/draft.ts";
import { ok, type Result } from "../../lib/result.ts";
import { listSets, saveSet, type StoredSet } from "../../storage/assignment-sets.ts";
import { createAutosave, type Autosave } from "../../storage/autosave.ts";
import { newId } from "../../storage/ids.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { now } from "./now.ts";

export type StoredDraft = StoredSet<SetDraft>;

function beginnings(): Beginnings {
  return { id: newId(), createdAt: now(), contentVersion };
}

export function listDrafts(): Promise<Result<readonly StoredDraft[], StorageProblem>> {
  return listSets("made", setDraftSchema);
}

async function add(draft: SetDraft): Promise<Result<string, StorageProblem>> {
  const saved = await saveSet("made", draft.id, draft, null);
  return saved.ok ? ok(draft.id) : saved;
}

/** The id of a new set; one that was begun and never touched is used again. */
export async function addNewSet(): Promise<Result<string, StorageProblem>> {
  const drafts = await listDrafts();
  const unused = (drafts.ok ? drafts.value : []).find(({ value }) => isUntouched(value));
  return unused ? ok(unused.id) : add(newDraft(beginnings()));
}

export function addDuplicate(draft: SetDraft): Promise<Result<string, StorageProblem>> {
  return add(duplicateDraft(draft, beginnings()));
}

/** A copy of a ready-made set, to be given out as it is or changed. */
export function addFromReadySet(ready: ReadySet): Promise<Result<string, StorageProblem>> {
  const { slug: _slug, summary: _summary, scenarios, ...rules } = ready;
  return add({
    ...newDraft(beginnings()),
    ...rules,
    scenarios: scenarios.map((slug) => ({ slug })),
  });
}

export interface SetSaver extends Autosave<SetDraft, StorageProblem> {
  /** After `changed-elsewhere`: makes this tab's version the current one. */
  keepMine(): Promise<boolean>;
}

/** Autosave of a set that is being built, over the revision that was loaded. */
export function createSetSaver({ id, revision }: StoredDraft): SetSaver {
  let base = revision;
  const autosave = createAutosave<SetDraft, StorageProblem>({
    delayMs: 500,
    async save(draft) {
      const saved = await saveSet("made", id, draft, base);
      if (saved.ok) base = saved.value.revision;
      return saved;
    },
  });
  return {
    ...autosave,
    keepMine() {
      base = "any";
      return autosave.flush();
    },
  };
}
