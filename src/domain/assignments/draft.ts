import * as z from "zod/mini";
import { canonicalJson } from "../../lib/canonical-json.ts";
import { err, ok, type Result } from "../../lib/result.ts";
import { dueSchema } from "./due.ts";
import {
  assignmentSetSchema,
  digestOf,
  instructionsSchema,
  scenariosSchema,
  SET_FORMAT,
  setRuleFields,
  titleSchema,
  versionFor,
  type AssignmentSet,
} from "./set.ts";
import { acceptedSchema } from "./overlay.ts";
import { givenOutSchema } from "./stored.ts";

/** A set in the making, as it is stored under the role `made`: anything may still be missing. */
export const setDraftSchema = z.strictObject({
  format: z.literal("chart-to-claim/set-draft"),
  version: z.literal(1),
  ...setRuleFields,
  title: titleSchema,
  instructions: instructionsSchema,
  scenarios: scenariosSchema,
  /** `local` as the field holds it, empty while nothing is chosen. */
  due: z.nullable(
    z.strictObject({
      local: z.string().check(z.maxLength(20)),
      zone: z.string().check(z.maxLength(64)),
    }),
  ),
  /** Oldest first. */
  givenOut: z.array(givenOutSchema),
  /** What the instructor accepts beside the keys; stays with the instructor, who grades. */
  accepted: z.optional(z.array(acceptedSchema).check(z.maxLength(200))),
});
export type SetDraft = z.infer<typeof setDraftSchema>;

export interface Beginnings {
  readonly id: string;
  readonly createdAt: string;
  readonly contentVersion: string;
}

/** An empty set with the rules that most instructors start from. */
export function newDraft({ id, createdAt, contentVersion }: Beginnings): SetDraft {
  return {
    format: "chart-to-claim/set-draft",
    version: 1,
    id,
    title: "",
    instructions: "",
    scenarios: [],
    order: "any",
    due: null,
    attempts: 2,
    passMark: 80,
    feedback: "after-hand-in",
    counts: "best",
    createdAt,
    contentVersion,
    givenOut: [],
  };
}

/** Whether nothing was done to a draft yet. */
export function isUntouched(draft: SetDraft): boolean {
  return canonicalJson(draft) === canonicalJson(newDraft(draft));
}

/** A finished set as a draft, such as one opened from a file on another device. */
export function draftOfSet(set: AssignmentSet, at: string): SetDraft {
  const { format: _format, version: _version, ...fields } = set;
  return { ...newDraft(set), ...fields, givenOut: [{ digest: digestOf(set), at }] };
}

/** The same scenarios and rules as a set of its own. */
export function duplicateDraft(draft: SetDraft, beginnings: Beginnings): SetDraft {
  const title = draft.title === "" ? "" : `${draft.title} (copy)`.slice(0, 120);
  return { ...draft, ...beginnings, title, givenOut: [] };
}

/** Typed or pasted text as a title or a name can hold it: one line, no control characters. */
export function cleanLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

/** Typed or pasted text as instructions can hold it. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/[^\P{Cc}\n\t]+/gu, " ");
}

export type DraftField = "title" | "scenarios" | "due" | "feedback" | "instructions";

/** What keeps a draft from being given out. */
export interface DraftProblem {
  readonly field: DraftField;
  readonly message: string;
}

export function draftProblems(draft: SetDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (draft.title.trim() === "")
    problems.push({ field: "title", message: "Give the set a title." });
  if (draft.scenarios.length === 0) {
    problems.push({ field: "scenarios", message: "Pick at least one scenario." });
  }
  if (draft.due !== null && !dueSchema.safeParse(draft.due).success) {
    const message =
      draft.due.local === "" ? "Choose the day and time, or no due time." : "Check the due time.";
    problems.push({ field: "due", message });
  }
  if (draft.feedback === "after-due" && draft.due === null) {
    problems.push({
      field: "feedback",
      message: "Feedback after the due time needs a due time.",
    });
  }
  return problems;
}

/** The set that is given out; every problem at once while there are any. */
export function finishDraft(draft: SetDraft): Result<AssignmentSet, readonly DraftProblem[]> {
  const problems = draftProblems(draft);
  if (problems.length > 0) return err(problems);
  const {
    givenOut: _givenOut,
    accepted: _accepted,
    format: _format,
    version: _version,
    ...fields
  } = draft;
  const set = assignmentSetSchema.safeParse({
    ...fields,
    format: SET_FORMAT,
    version: versionFor(draft.hints),
    title: draft.title.trim(),
  });
  return set.success
    ? ok(set.data)
    : err([{ field: "instructions", message: "A field holds something that can’t be given out." }]);
}

/** Notes that the present edition was given out, once an edition. */
export function noteGivenOut(draft: SetDraft, digest: string, at: string): SetDraft {
  return draft.givenOut.some((edition) => edition.digest === digest)
    ? draft
    : { ...draft, givenOut: [...draft.givenOut, { digest, at }] };
}
