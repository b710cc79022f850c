import { err, ok, type Result } from "../../lib/result.ts";
import { loadAssignmentWork, standingIn } from "../../storage/assignment-work.ts";
import { listAttempts, type Attempt } from "../../storage/attempt-log.ts";
import type { Database } from "../../storage/db.ts";
import { listDrafts, type Draft } from "../../storage/drafts.ts";
import { loadLessonProgress, type LessonPlace } from "../../storage/lesson-places.ts";
import type { StorageProblem } from "../../storage/problem.ts";

export interface StoredWork {
  readonly attempts: readonly Attempt[];
  readonly drafts: readonly Draft[];
  readonly places: readonly LessonPlace[];
  /** Ids of attempts within an assigned set whose scores are not to be shown yet. */
  readonly withheld: ReadonlySet<string>;
}

export async function loadWork(database: Database): Promise<Result<StoredWork, StorageProblem>> {
  const [attempts, drafts, places] = await Promise.all([
    listAttempts({}, database),
    listDrafts(database),
    loadLessonProgress(database),
  ]);
  if (!attempts.ok) return err(attempts.error);
  if (!drafts.ok) return err(drafts.error);
  if (!places.ok) return err(places.error);
  const withheld = await withheldAmong(attempts.value, database);
  if (!withheld.ok) return withheld;
  return ok({
    attempts: attempts.value,
    drafts: drafts.value,
    places: places.value,
    withheld: withheld.value,
  });
}

/** The instructor's rule on feedback holds on this page too. Sets that are not on this device have none. */
async function withheldAmong(
  attempts: readonly Attempt[],
  database: Database,
): Promise<Result<ReadonlySet<string>, StorageProblem>> {
  const setIds = new Set(attempts.flatMap(({ context }) => context?.setId ?? []));
  const withheld = new Set<string>();
  const now = database.clock.now();
  for (const setId of setIds) {
    const work = await loadAssignmentWork(setId, database);
    if (work.ok && work.value) {
      for (const { id, slug } of work.value.attempts) {
        if (!standingIn(work.value, slug, now).feedbackAllowed) withheld.add(id);
      }
    } else if (!work.ok && work.error.kind !== "damaged") {
      return work;
    }
  }
  return ok(withheld);
}
