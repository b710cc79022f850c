import * as z from "zod/mini";
import { err, ok, type Result } from "../lib/result.ts";
import { deviceDatabase, type Database } from "./db.ts";
import { isoInstant } from "./ids.ts";
import { storageProblem, type StorageProblem } from "./problem.ts";
import { idSchema, instantSchema, parseRows } from "./rows.ts";

/** Where somebody is in a lesson. */
export const lessonPlaceSchema = z.strictObject({
  /** `<track>/<slug>`. */
  lesson: idSchema,
  /** The id of the heading that was last in view. */
  section: z.nullable(idSchema),
  firstOpenedAt: instantSchema,
  lastOpenedAt: instantSchema,
  /** When the end was first reached; stays once it is set. */
  reachedEndAt: z.nullable(instantSchema),
});
export type LessonPlace = z.infer<typeof lessonPlaceSchema>;

/** One place a lesson that was ever opened. */
export async function loadLessonProgress(
  database: Database = deviceDatabase(),
): Promise<Result<readonly LessonPlace[], StorageProblem>> {
  const rows = await database.run(["places"], "readonly", (transaction) =>
    transaction.getAll("places"),
  );
  return rows.ok ? ok(parseRows(lessonPlaceSchema, rows.value).good) : rows;
}

/** `null` when the lesson was never opened. */
export async function loadLessonPlace(
  lesson: string,
  database: Database = deviceDatabase(),
): Promise<Result<LessonPlace | null, StorageProblem>> {
  const row = await database.run(["places"], "readonly", (transaction) =>
    transaction.get("places", lesson),
  );
  if (!row.ok) return row;
  if (row.value === undefined) return ok(null);
  const parsed = lessonPlaceSchema.safeParse(row.value);
  return parsed.success
    ? ok(parsed.data)
    : err(database.report(storageProblem("damaged", { path: `places.${lesson}` })));
}

/** Notes where the reader is; once the end was reached, it stays so. */
export function saveLessonPlace(
  place: {
    readonly lesson: string;
    readonly section: string | null;
    readonly reachedEnd?: boolean;
  },
  database: Database = deviceDatabase(),
): Promise<Result<LessonPlace, StorageProblem>> {
  const now = isoInstant(database.clock.now());
  return database.run(["places"], "readwrite", async (transaction) => {
    const stored = lessonPlaceSchema.safeParse(await transaction.get("places", place.lesson)).data;
    const next: LessonPlace = {
      lesson: place.lesson,
      section: place.section,
      firstOpenedAt: stored?.firstOpenedAt ?? now,
      lastOpenedAt: now,
      reachedEndAt: stored?.reachedEndAt ?? (place.reachedEnd === true ? now : null),
    };
    await transaction.put("places", next);
    return next;
  });
}
