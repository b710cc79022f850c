import type { SetDraft } from "../../../domain/assignments/draft.ts";
import { setDraftSchema } from "../../../domain/assignments/draft.ts";
import { handedInSchema, type HandedIn } from "../../../domain/assignments/stored.ts";
import { ok, type Result } from "../../../lib/result.ts";
import { listSets } from "../../../storage/assignment-sets.ts";
import { onStorageChange } from "../../../storage/db.ts";
import type { StorageProblem } from "../../../storage/problem.ts";
import { useLoaded } from "../../../ui/use-loaded.ts";

export interface StoredHandIn extends HandedIn {
  readonly id: string;
}

/** A set and what was handed in for it; `draft` is missing when the set itself is not in this browser. */
export interface SetWithHandIns {
  readonly setId: string;
  readonly draft: SetDraft | undefined;
  readonly handIns: readonly StoredHandIn[];
}

const subscribe = (onChange: () => void) =>
  onStorageChange(({ stores }) => {
    if (stores.includes("sets")) onChange();
  });

async function loadHandIns(): Promise<Result<readonly SetWithHandIns[], StorageProblem>> {
  const [handIns, drafts] = await Promise.all([
    listSets("handed-in", handedInSchema),
    listSets("made", setDraftSchema),
  ]);
  if (!handIns.ok) return handIns;
  if (!drafts.ok) return drafts;
  const bySet = new Map<string, StoredHandIn[]>();
  for (const { id, value } of handIns.value) {
    const setId = value.submission.set.id;
    bySet.set(setId, [...(bySet.get(setId) ?? []), { ...value, id }]);
  }
  const draftOf = (setId: string) => drafts.value.find(({ id }) => id === setId)?.value;
  return ok([...bySet].map(([setId, list]) => ({ setId, draft: draftOf(setId), handIns: list })));
}

/** Everything that was handed in, by set, the latest first; `undefined` while it is loaded. */
export function useHandIns(): Result<readonly SetWithHandIns[], StorageProblem> | undefined {
  return useLoaded(loadHandIns, subscribe);
}
