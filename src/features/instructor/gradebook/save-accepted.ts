import { setDraftSchema } from "../../../domain/assignments/draft.ts";
import type { Accepted } from "../../../domain/assignments/overlay.ts";
import { ok, type Result } from "../../../lib/result.ts";
import { loadSet, saveSet } from "../../../storage/assignment-sets.ts";
import type { StorageProblem } from "../../../storage/problem.ts";

/** Stores what a set accepts beside its keys, over the latest state of the set. */
export async function saveAccepted(
  setId: string,
  change: (accepted: readonly Accepted[]) => readonly Accepted[],
): Promise<Result<null, StorageProblem>> {
  const stored = await loadSet("made", setId, setDraftSchema);
  if (!stored.ok) return stored;
  if (stored.value === null) return ok(null);
  const { value, revision } = stored.value;
  const accepted = [...change(value.accepted ?? [])];
  const saved = await saveSet("made", setId, { ...value, accepted }, revision);
  return saved.ok ? ok(null) : saved;
}
