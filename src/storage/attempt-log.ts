import * as z from "zod/mini";
import { err, ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { newId } from "./ids.ts";
import { DEVICE_KEY } from "./kv.ts";
import { inOrderOfWork } from "./order-of-work.ts";
import { storageProblem, type StorageProblem } from "./problem.ts";
import { idSchema, instantSchema, parseRows } from "./rows.ts";
import { rememberWork } from "./marks.ts";
import type { Transaction } from "./stores.ts";

/** One submitted answer, exactly as it was given. Its score is derived, never stored. */
export const attemptSchema = z.strictObject({
  id: idSchema,
  exercise: z.strictObject({
    kind: idSchema,
    /** `scenario:<slug>`, `audit:<slug>` or `lesson:<track>/<slug>#<exercise>`. */
    id: idSchema,
  }),
  /** Raw, as typed. */
  answer: z.unknown(),
  startedAt: instantSchema,
  /** By this device's clock, which may jump; the order of attempts does not rest on it alone. */
  submittedAt: instantSchema,
  /** Which edition of the content was answered. */
  contentVersion: z.string().check(z.maxLength(200)),
  context: z.optional(z.strictObject({ setId: z.optional(idSchema) })),
  /** At work on it, without pauses; only where the learner had a timer on. */
  seconds: z.optional(z.number().check(z.int(), z.minimum(0), z.maximum(10_000_000))),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** An attempt and the browser that it was made in. */
export const loggedAttemptSchema = z.strictObject({
  ...attemptSchema.shape,
  device: idSchema,
});

/** As it lies in the store: `seq` counts up in this browser. */
export const attemptRowSchema = z.strictObject({ ...loggedAttemptSchema.shape, seq: z.number() });
export type AttemptRow = z.infer<typeof attemptRowSchema>;

/** A learner's objection to a finding of the grade. */
export const disputeSchema = z.strictObject({
  id: idSchema,
  attemptId: idSchema,
  /** Where in the answer, as in the finding. */
  path: z.string().check(z.maxLength(300)),
  rule: z.string().check(z.maxLength(100)),
  text: z.string().check(z.maxLength(4000)),
  /** What the learner argues for, the words of the chart, and what it rests on. */
  code: z.optional(z.string().check(z.maxLength(20))),
  words: z.optional(z.string().check(z.maxLength(600))),
  citation: z.optional(z.string().check(z.maxLength(200))),
  at: instantSchema,
});
export type Dispute = z.infer<typeof disputeSchema>;

export interface AttemptFilter {
  readonly exerciseId?: string;
  readonly setId?: string;
  readonly kind?: string;
}

/**
 * Appends an attempt; `ok` means that it is on the device. The same attempt again is stored once and
 * succeeds; another one under a used id is refused.
 */
export async function appendAttempt(
  attempt: Attempt,
  database: Database = deviceDatabase(),
): Promise<Result<Attempt, StorageProblem>> {
  const parsed = attemptSchema.parse(attempt);
  const written = await database.run(["attempts", "kv"], "readwrite", async (transaction) => {
    const [existing] = await transaction.getAll("attempts", { index: "id", value: parsed.id });
    if (existing !== undefined) return { existing };
    const device = await deviceId(transaction);
    await transaction.add("attempts", { ...parsed, device });
    return { existing: null };
  });
  if (!written.ok) return written;
  const { existing } = written.value;
  if (existing !== null && !isSameAttempt(existing, parsed)) {
    return err(database.report(storageProblem("exists")));
  }
  rememberWork(database.marks, database.clock.now());
  return ok(attempt);
}

/** Attempts in the order of work, oldest first. */
export async function listAttempts(
  filter: AttemptFilter = {},
  database: Database = deviceDatabase(),
): Promise<Result<readonly Attempt[], StorageProblem>> {
  const rows = await database.run(["attempts"], "readonly", (transaction) =>
    transaction.getAll(
      "attempts",
      filter.exerciseId === undefined ? undefined : { index: "exercise", value: filter.exerciseId },
    ),
  );
  if (!rows.ok) return rows;
  const attempts = inOrderOfWork(parseRows(attemptRowSchema, rows.value).good).filter(
    ({ exercise, context }) =>
      (filter.kind === undefined || exercise.kind === filter.kind) &&
      (filter.setId === undefined || context?.setId === filter.setId),
  );
  return ok(attempts.map(withoutRow));
}

/** `null` when there is no such attempt. */
export async function loadAttempt(
  id: string,
  database: Database = deviceDatabase(),
): Promise<Result<Attempt | null, StorageProblem>> {
  const rows = await database.run(["attempts"], "readonly", (transaction) =>
    transaction.getAll("attempts", { index: "id", value: id }),
  );
  if (!rows.ok) return rows;
  if (rows.value.length === 0) return ok(null);
  const [row] = parseRows(attemptRowSchema, rows.value).good;
  return row ? ok(withoutRow(row)) : err(database.report(storageProblem("damaged")));
}

/** Adds a dispute; like attempts, disputes are only ever appended. */
export async function appendDispute(
  dispute: Dispute,
  database: Database = deviceDatabase(),
): Promise<Result<Dispute, StorageProblem>> {
  const parsed = disputeSchema.parse(dispute);
  const written = await database.run(["disputes"], "readwrite", (transaction) =>
    transaction.add("disputes", parsed),
  );
  return written.ok ? ok(dispute) : written;
}

/** Disputes, of one attempt or all, oldest first. */
export async function listDisputes(
  attemptId?: string,
  database: Database = deviceDatabase(),
): Promise<Result<readonly Dispute[], StorageProblem>> {
  const rows = await database.run(["disputes"], "readonly", (transaction) =>
    transaction.getAll(
      "disputes",
      attemptId === undefined ? undefined : { index: "attempt", value: attemptId },
    ),
  );
  if (!rows.ok) return rows;
  const { good } = parseRows(disputeSchema, rows.value);
  return ok(good.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)));
}

/** This browser's own id, made the first time that something is appended. */
async function deviceId(transaction: Transaction): Promise<string> {
  const stored = z.object({ value: idSchema }).safeParse(await transaction.get("kv", DEVICE_KEY));
  if (stored.success) return stored.data.value;
  const device = newId();
  await transaction.put("kv", { key: DEVICE_KEY, value: device });
  return device;
}

function withoutRow({ seq: _seq, device: _device, ...attempt }: AttemptRow): Attempt {
  return attempt;
}

function isSameAttempt(row: unknown, attempt: Attempt): boolean {
  const existing = attemptRowSchema.safeParse(row);
  return (
    existing.success &&
    JSON.stringify(attemptSchema.parse(withoutRow(existing.data))) === JSON.stringify(attempt)
  );
}
