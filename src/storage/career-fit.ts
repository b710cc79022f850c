import * as z from "zod/mini";
import type { CareerFitAnswers } from "../domain/career-fit/types.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { readNamed, removeNamed, writeNamed } from "./kv.ts";
import { storageProblem, type StorageProblem } from "./problem.ts";
import { idSchema, instantSchema } from "./rows.ts";

/** How far somebody has come in the quiz. Answers leave the device only within a backup. */
export interface CareerFitState {
  readonly answers: CareerFitAnswers;
  /** The id of the question to go on with. */
  readonly currentItem: string | null;
  readonly savedAt: string;
}

const KEY = "career-fit";

const answerValueSchema = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
]);

const rowSchema = z.object({
  value: z.object({
    answers: z.record(idSchema, z.nullable(answerValueSchema)),
    currentItem: z.nullable(idSchema),
  }),
  at: instantSchema,
});

/** `null` when the quiz was never begun, or its answers were cleared. */
export async function loadCareerFit(
  database: Database = deviceDatabase(),
): Promise<Result<CareerFitState | null, StorageProblem>> {
  const row = await readNamed(KEY, database);
  if (!row.ok) return row;
  if (row.value === undefined) return ok(null);
  const parsed = rowSchema.safeParse(row.value);
  return parsed.success
    ? ok({ ...parsed.data.value, savedAt: parsed.data.at })
    : err(database.report(storageProblem("damaged", { path: KEY })));
}

export function saveCareerFit(
  state: Pick<CareerFitState, "answers" | "currentItem">,
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  const { answers, currentItem } = state;
  return writeNamed(KEY, { answers, currentItem }, database);
}

export function clearCareerFit(
  database: Database = deviceDatabase(),
): Promise<Result<void, StorageProblem>> {
  return removeNamed(KEY, database);
}
