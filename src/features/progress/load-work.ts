import { err, ok, type Result } from "../../lib/result.ts";
import { listAttempts, type Attempt } from "../../storage/attempt-log.ts";
import type { Database } from "../../storage/db.ts";
import { listDrafts, type Draft } from "../../storage/drafts.ts";
import { loadLessonProgress, type LessonPlace } from "../../storage/lesson-places.ts";
import type { StorageProblem } from "../../storage/problem.ts";

export interface StoredWork {
  readonly attempts: readonly Attempt[];
  readonly drafts: readonly Draft[];
  readonly places: readonly LessonPlace[];
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
  return ok({ attempts: attempts.value, drafts: drafts.value, places: places.value });
}
