import type { HandedInDispute } from "../domain/assignments/dispute.ts";
import { standingAt, type Standing } from "../domain/assignments/rights.ts";
import type { AssignmentSet } from "../domain/assignments/set.ts";
import { receivedSetSchema, type ReceivedSet } from "../domain/assignments/stored.ts";
import type { RecordedAttempt } from "../domain/assignments/submission.ts";
import { ok, type Result } from "../lib/result.ts";
import { listSets, loadSet, saveSet, type StoredSet } from "./assignment-sets.ts";
import { listAttempts, listDisputes, type Dispute } from "./attempt-log.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { isoInstant } from "./ids.ts";
import type { StorageProblem } from "./problem.ts";

const SCENARIO = "scenario:";

/** An attempt at a scenario of a set, with its id in the log. */
export interface WorkedAttempt extends RecordedAttempt {
  readonly id: string;
}

/** A set that a student accepted, and every attempt that was made within it, oldest first. */
export interface AssignmentWork {
  readonly received: ReceivedSet;
  readonly attempts: readonly WorkedAttempt[];
}

/** `null` when no set of that id was accepted on this device. */
export async function loadAssignmentWork(
  setId: string,
  database: Database = deviceDatabase(),
): Promise<Result<AssignmentWork | null, StorageProblem>> {
  const [stored, attempts, disputes] = await Promise.all([
    loadSet("received", setId, receivedSetSchema, database),
    listAttempts({ setId }, database),
    listDisputes(undefined, database),
  ]);
  if (!stored.ok) return stored;
  if (stored.value === null) return ok(null);
  if (!attempts.ok) return attempts;
  if (!disputes.ok) return disputes;
  return ok({
    received: stored.value.value,
    attempts: attempts.value
      .filter(({ exercise }) => exercise.id.startsWith(SCENARIO))
      .map(({ id, exercise, answer, startedAt, submittedAt }) => ({
        id,
        slug: exercise.id.slice(SCENARIO.length),
        answer,
        startedAt,
        submittedAt,
        disputes: disputes.value.filter(({ attemptId }) => attemptId === id).map(asHandedIn),
      })),
  });
}

function asHandedIn({
  path,
  rule,
  code = "",
  words = "",
  citation = "",
  text,
  at,
}: Dispute): HandedInDispute {
  return { path, rule, code, words, citation, text, at };
}

/** Where a student stands with a scenario of an accepted set, now. */
export function standingIn(
  { received, attempts }: AssignmentWork,
  slug: string,
  now: number,
): Standing {
  const handedIn = received.handIns.length > 0;
  return standingAt(received.set, slug, attempts, { handedIn, now });
}

/** The same from storage: what a workbench opened within a set must know. `null` when the set is not here. */
export async function loadStanding(
  setId: string,
  slug: string,
  database: Database = deviceDatabase(),
): Promise<Result<(Standing & { readonly set: AssignmentSet }) | null, StorageProblem>> {
  const work = await loadAssignmentWork(setId, database);
  if (!work.ok) return work;
  if (work.value === null) return ok(null);
  const standing = standingIn(work.value, slug, database.clock.now());
  return ok({ ...standing, set: work.value.received.set });
}

/** Stores a set that was accepted. Another edition under the same id takes its place; attempts and hand-ins stay. */
export async function acceptSet(
  set: AssignmentSet,
  database: Database = deviceDatabase(),
): Promise<Result<unknown, StorageProblem>> {
  const before = await loadSet("received", set.id, receivedSetSchema, database);
  if (!before.ok) return before;
  const handIns = before.value?.value.handIns ?? [];
  const received: ReceivedSet = {
    format: "chart-to-claim/received-set",
    version: 1,
    set,
    acceptedAt: isoInstant(database.clock.now()),
    handIns,
  };
  return saveSet("received", set.id, received, "any", database);
}

/** Notes that a hand-in file was made. */
export function noteHandIn(
  received: ReceivedSet,
  attempts: number,
  database: Database = deviceDatabase(),
): Promise<Result<unknown, StorageProblem>> {
  const at = isoInstant(database.clock.now());
  const next: ReceivedSet = { ...received, handIns: [...received.handIns, { at, attempts }] };
  return saveSet("received", received.set.id, next, "any", database);
}

/** Sets that were accepted on this device, the latest first. */
export function listReceivedSets(
  database: Database = deviceDatabase(),
): Promise<Result<readonly StoredSet<ReceivedSet>[], StorageProblem>> {
  return listSets("received", receivedSetSchema, database);
}
