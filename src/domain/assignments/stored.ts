import * as z from "zod/mini";
import { digestSchema, instantSchema, lineSchema } from "./parts.ts";
import { assignmentSetSchema } from "./set.ts";
import { submissionSchema } from "./submission.ts";

/** A set that a student accepted, as it is stored under the role `received` and the set's id. */
export const receivedSetSchema = z.strictObject({
  format: z.literal("chart-to-claim/received-set"),
  version: z.literal(1),
  set: assignmentSetSchema,
  acceptedAt: instantSchema,
  /** When the student took a hand-in file; whether it reached anybody, no program can know. */
  handIns: z.array(z.strictObject({ at: instantSchema, attempts: z.number() })),
});
export type ReceivedSet = z.infer<typeof receivedSetSchema>;

/** A hand-in that an instructor opened, as it is stored under the role `handed-in` and its `submissionId`. */
export const handedInSchema = z.strictObject({
  format: z.literal("chart-to-claim/handed-in"),
  version: z.literal(1),
  fileName: lineSchema(255),
  openedAt: instantSchema,
  /** Whether the file's checksum fitted. */
  isAsWritten: z.boolean(),
  submission: submissionSchema,
});
export type HandedIn = z.infer<typeof handedInSchema>;

/** An edition of a set that was given out. */
export const givenOutSchema = z.strictObject({ digest: digestSchema, at: instantSchema });
export type GivenOut = z.infer<typeof givenOutSchema>;
