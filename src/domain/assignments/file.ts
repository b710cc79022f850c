import { firstHostilePath } from "../../lib/hostile-json.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { fieldProblems, type FieldProblem } from "./parts.ts";
import { assignmentSetSchema, SET_FORMAT, SET_VERSION, type AssignmentSet } from "./set.ts";
import {
  checksumOf,
  submissionSchema,
  SUBMISSION_FORMAT,
  SUBMISSION_VERSION,
  type Submission,
} from "./submission.ts";

/** 8 MiB: forty scenarios, ten attempts each, every field filled to the brim. */
export const LARGEST_FILE = 8 * 1024 * 1024;
const DEEPEST = 16;

export type FileProblemKind =
  | "empty"
  | "too-large"
  /** Not text at all. */
  | "not-text"
  /** Starts like a file of this program and ends too early. */
  | "cut-off"
  | "not-json"
  /** Some other file. */
  | "foreign"
  | "newer-version"
  /** Holds what no file of this program holds. */
  | "hostile"
  /** Fields that are not what they should be. */
  | "invalid";

/** Why a file was refused, with every field that is wrong. */
export interface FileProblem {
  readonly kind: FileProblemKind;
  readonly fields: readonly FieldProblem[];
}

/** What was in a file that somebody opened: a set, or work that was handed in. */
export type OpenedFile =
  | { readonly type: "set"; readonly set: AssignmentSet }
  | {
      readonly type: "submission";
      readonly submission: Submission;
      /** Whether the file is as the program wrote it; a clever forger can make it so. */
      readonly isAsWritten: boolean;
    };

/** Reads a set or a submission from the bytes of a file, which may be anything. */
export function openFile(bytes: Uint8Array): Result<OpenedFile, FileProblem> {
  const data = readJson(bytes);
  if (!data.ok) return data;
  const { format, version } = headerOf(data.value);
  if (format !== SET_FORMAT && format !== SUBMISSION_FORMAT) return refuse("foreign");
  const known = format === SET_FORMAT ? SET_VERSION : SUBMISSION_VERSION;
  if (typeof version === "number" && version > known) return refuse("newer-version");
  const hostile = firstHostilePath(data.value, DEEPEST);
  if (hostile !== null) {
    return refuse("hostile", [{ path: hostile.slice(0, 120), message: "does not belong here" }]);
  }
  if (format === SET_FORMAT) {
    const set = assignmentSetSchema.safeParse(data.value);
    return set.success
      ? ok({ type: "set", set: set.data })
      : refuse("invalid", fieldProblems(set.error.issues));
  }
  const submission = submissionSchema.safeParse(data.value);
  if (!submission.success) return refuse("invalid", fieldProblems(submission.error.issues));
  return ok({
    type: "submission",
    submission: submission.data,
    isAsWritten: checksumOf(submission.data) === submission.data.checksum,
  });
}

/** `first-week.ctc-set.json`, indented for whoever looks into it. */
export function setFile(set: AssignmentSet): { readonly name: string; readonly text: string } {
  return { name: `${fileStem(set.title)}.ctc-set.json`, text: `${JSON.stringify(set, null, 2)}\n` };
}

/** `first-week-ruth-castle.ctc-handin.json`. */
export function submissionFile(
  set: AssignmentSet,
  submission: Submission,
): { readonly name: string; readonly text: string } {
  return {
    name: `${fileStem(set.title)}-${fileStem(submission.student.name)}.ctc-handin.json`,
    text: `${JSON.stringify(submission, null, 2)}\n`,
  };
}

/** Plain lower-case letters and digits, for a file name: `First week: one` becomes `first-week-one`. */
export function fileStem(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replace(/[^a-z0-9]+/g, "-")
      .slice(0, 40)
      .replace(/^-|-$/g, "") || "untitled"
  );
}

function refuse(kind: FileProblemKind, fields: readonly FieldProblem[] = []) {
  return err({ kind, fields });
}

function readJson(bytes: Uint8Array): Result<unknown, FileProblem> {
  if (bytes.byteLength === 0) return refuse("empty");
  if (bytes.byteLength > LARGEST_FILE) return refuse("too-large");
  let text;
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return refuse("not-text");
  }
  try {
    return ok(JSON.parse(text));
  } catch {
    const isOurs = [SET_FORMAT, SUBMISSION_FORMAT].some((format) =>
      text.slice(0, 300).includes(format),
    );
    return refuse(isOurs ? "cut-off" : "not-json");
  }
}

function headerOf(data: unknown): { readonly format?: unknown; readonly version?: unknown } {
  return typeof data === "object" && data !== null ? data : {};
}
