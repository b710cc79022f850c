import * as z from "zod/mini";
import { canonicalJson } from "../../lib/canonical-json.ts";
import { sha256 } from "../../lib/sha256.ts";
import {
  contentVersionSchema,
  digestSchema,
  instantSchema,
  lineSchema,
  scenarioSlugSchema,
  setIdSchema,
} from "./parts.ts";
import { handedInDisputeSchema, type HandedInDispute } from "./dispute.ts";
import { digestOf, MOST_SCENARIOS, type AssignmentSet } from "./set.ts";

export const SUBMISSION_FORMAT = "chart-to-claim/submission";

/**
 * A change of the fields below is a new version, with its own fixture in `tests/migrations/assignments/`.
 * Version 2 has disputes, version 3 guided look-ups within answers. A hand-in is written as the lowest version
 * that holds it, which older programs open.
 */
export const SUBMISSION_VERSION = 3;

const MOST_HANDED_IN = MOST_SCENARIOS * 25;

/** Who hands in; the instructor decides whether an id is wanted. */
export const studentSchema = z.strictObject({
  name: lineSchema(100).check(z.regex(/\S/, "is empty")),
  id: z.optional(lineSchema(60)),
});
export type Student = z.infer<typeof studentSchema>;

const handedInAttemptSchema = z.strictObject({
  slug: scenarioSlugSchema,
  /** 1, 2, 3, … for each scenario, in the order of work. */
  attemptNumber: z.number().check(z.int(), z.minimum(1), z.maximum(9999)),
  /** Raw, as typed; only the grader says what it is worth. */
  answer: z.unknown().check(z.refine((answer) => answer !== undefined, "is missing")),
  /** By the student's device, whose clock may be wrong. */
  startedAt: instantSchema,
  submittedAt: instantSchema,
  /** The student's cases against the key. */
  disputes: z.optional(z.array(handedInDisputeSchema).check(z.maxLength(50))),
});
export type HandedInAttempt = z.infer<typeof handedInAttemptSchema>;

/** A student's raw work on a set. It holds no grade: whoever opens it grades it anew. */
export const submissionSchema = z.strictObject({
  format: z.literal(SUBMISSION_FORMAT),
  version: z.literal([1, 2, SUBMISSION_VERSION]),
  set: z.strictObject({
    id: setIdSchema,
    /** Of the set that was worked, so that an edited set shows. */
    digest: digestSchema,
  }),
  student: studentSchema,
  contentVersion: contentVersionSchema,
  madeAt: instantSchema,
  attempts: z.array(handedInAttemptSchema).check(z.maxLength(MOST_HANDED_IN)),
  /** The program writes no such thing. Whatever somebody claims here is never read. */
  claimed: z.optional(z.unknown()),
  checksum: z.string().check(z.regex(/^[0-9a-f]{16}$/, "not a checksum")),
});
export type Submission = z.infer<typeof submissionSchema>;

/** An attempt as the log on a student's device keeps it. */
export interface RecordedAttempt {
  readonly slug: string;
  readonly answer: unknown;
  readonly startedAt: string;
  readonly submittedAt: string;
  readonly disputes?: HandedInDispute[] | undefined;
}

/** Over everything but itself: shows damage and careless changes, stops no forger. */
export function checksumOf(submission: Omit<Submission, "checksum">): string {
  const { checksum: _checksum, ...rest } = submission as Submission;
  return sha256(canonicalJson(rest)).slice(0, 16);
}

/** What a student hands in: every attempt at the set's scenarios, numbered in the order of work. */
export function buildSubmission({
  set,
  student,
  attempts,
  madeAt,
  contentVersion,
}: {
  readonly set: AssignmentSet;
  readonly student: Student;
  /** Oldest first. */
  readonly attempts: readonly RecordedAttempt[];
  readonly madeAt: string;
  readonly contentVersion: string;
}): Submission {
  const made = new Map<string, number>();
  const wanted = new Set(set.scenarios.map(({ slug }) => slug));
  const ofSet = attempts.filter(({ slug }) => wanted.has(slug));
  const rest: Omit<Submission, "checksum"> = {
    format: SUBMISSION_FORMAT,
    version: versionFor(ofSet),
    set: { id: set.id, digest: digestOf(set) },
    student,
    contentVersion,
    madeAt,
    attempts: ofSet.map(({ slug, answer, startedAt, submittedAt, disputes = [] }) => {
      const attemptNumber = (made.get(slug) ?? 0) + 1;
      made.set(slug, attemptNumber);
      return {
        slug,
        attemptNumber,
        answer,
        startedAt,
        submittedAt,
        ...(disputes.length === 0 ? {} : { disputes: [...disputes] }),
      };
    }),
  };
  return { ...rest, checksum: checksumOf(rest) };
}

const withLookupSchema = z.object({ diagnoses: z.array(z.looseObject({})) });

function versionFor(attempts: readonly RecordedAttempt[]): Submission["version"] {
  const hasLookup = attempts.some(({ answer }) => {
    const read = withLookupSchema.safeParse(answer);
    return read.success && read.data.diagnoses.some((line) => "lookup" in line);
  });
  if (hasLookup) return SUBMISSION_VERSION;
  return attempts.some(({ disputes = [] }) => disputes.length > 0) ? 2 : 1;
}

/** The same work gives the same id, so that a file opened twice is stored once. */
export function submissionId(submission: Submission): string {
  return sha256(canonicalJson(submission)).slice(0, 32);
}
