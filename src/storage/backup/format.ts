import * as z from "zod/mini";
import { disputeSchema, loggedAttemptSchema } from "../attempt-log.ts";
import { setRowSchema } from "../assignment-sets.ts";
import { draftSchema } from "../drafts.ts";
import { lessonPlaceSchema } from "../lesson-places.ts";
import { idSchema, instantSchema } from "../rows.ts";
import { setAsideSchema } from "../set-aside.ts";

export const BACKUP_FORMAT = "chart-to-claim/backup";

/**
 * A change of anything below is a new version, with its own fixture in `tests/migrations/`. Version 2 has timed
 * attempts. A backup is written as the lowest version that holds it, which older programs open.
 */
export const BACKUP_VERSION = 2;

/** 64 MiB: more than ten years of daily practice. */
export const LARGEST_BACKUP = 64 * 1024 * 1024;

export const namedValueSchema = z.strictObject({
  key: idSchema,
  value: z.unknown(),
  at: instantSchema,
});

/** Everything that a learner has on this device, apart from what belongs to the browser itself. */
export const backupContentsSchema = z.strictObject({
  /** In the order in which this browser stored them. */
  attempts: z.array(loggedAttemptSchema),
  disputes: z.array(disputeSchema),
  drafts: z.array(draftSchema),
  setAside: z.array(setAsideSchema),
  places: z.array(lessonPlaceSchema),
  /** Settings, career-fit answers, recent screens. */
  values: z.array(namedValueSchema),
  sets: z.array(setRowSchema),
  /** Rows that could not be read; kept for whoever can, never imported. */
  damaged: z.array(z.strictObject({ store: idSchema, row: z.unknown() })),
});
export type BackupContents = z.infer<typeof backupContentsSchema>;

export const backupSchema = z.strictObject({
  format: z.literal(BACKUP_FORMAT),
  version: z.literal([1, BACKUP_VERSION]),
  madeAt: instantSchema,
  /** `sha256:` and the hash of `contents` as JSON without white space. */
  checksum: z.string().check(z.regex(/^sha256:[0-9a-f]{64}$/)),
  contents: backupContentsSchema,
});
export type Backup = z.infer<typeof backupSchema>;

export type ContentsName = Exclude<keyof BackupContents, "damaged">;
