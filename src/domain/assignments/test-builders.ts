import fc from "fast-check";
import type { Grade } from "../grading/grade.ts";
import { ok } from "../../lib/result.ts";
import type { Grader } from "./regrade.ts";
import { SET_FORMAT, type AssignmentSet } from "./set.ts";
import { buildSubmission, type RecordedAttempt, type Submission } from "./submission.ts";

export function aSet(changes: Partial<AssignmentSet> = {}): AssignmentSet {
  return {
    format: SET_FORMAT,
    version: 1,
    id: "0123456789abcdef0123456789abcdef",
    title: "First week: one of each",
    instructions: "Read each chart twice before you code it.",
    scenarios: [{ slug: "diabetes-kidney-follow-up" }, { slug: "playground-wrist" }],
    order: "any",
    due: { local: "2026-12-01T23:59", zone: "America/New_York" },
    attempts: 2,
    passMark: 80,
    feedback: "after-hand-in",
    counts: "best",
    createdAt: "2026-11-20T15:00:00.000Z",
    contentVersion: "5f2c9a01b2c3",
    ...changes,
  };
}

/** Of a set that allows hints. */
export const withHints = { hints: "allowed", version: 2 } as const;

/** An attempt whose answer states the points that `pointsGrader` gives it. */
export function anAttempt(
  slug: string,
  earned: number | null,
  submittedAt = "2026-11-25T10:30:00.000Z",
): RecordedAttempt {
  const startedAt = "2026-11-25T10:00:00.000Z";
  return { slug, answer: { earned }, startedAt, submittedAt };
}

export function aSubmission(
  attempts: readonly RecordedAttempt[],
  {
    set = aSet(),
    name = "Ruth Castle",
    id,
    madeAt = "2026-12-03T12:00:00.000Z",
  }: { set?: AssignmentSet; name?: string; id?: string; madeAt?: string } = {},
): Submission {
  const student = id === undefined ? { name } : { name, id };
  return buildSubmission({ set, student, attempts, madeAt, contentVersion: set.contentVersion });
}

/** Ten points at most, and one less for each hint; an answer without points is incomplete, anything else no answer. */
export const pointsGrader: Grader = (slug, answer) => {
  if (slug === "not-in-this-program") return undefined;
  const stated = answer as { readonly earned?: unknown; readonly hints?: unknown[] } | null;
  const hints = stated?.hints?.length ?? 0;
  const earned = typeof stated?.earned === "number" ? stated.earned - hints : stated?.earned;
  if (earned === null) return ok({ type: "incomplete", missing: [] });
  if (typeof earned !== "number") return { ok: false, error: ["/earned: not a number"] };
  const grade: Grade = {
    type: "graded",
    earned,
    possible: 10,
    findings: [
      { rule: "DX-01", outcome: "correct", path: "/diagnoses/0", params: {} },
      { rule: "DX-11", outcome: "missing", path: "/diagnoses/1", params: {} },
      { rule: "SB-01", outcome: "wrong", path: "/superbill/payerId", params: {} },
    ],
    parts: [
      { aspect: "diagnoses", earned: Math.min(earned, 4), possible: 4 },
      { aspect: "superbill", earned: Math.max(0, earned - 4), possible: 6 },
    ],
  };
  return ok(grade);
};

const slugs = fc.stringMatching(/^[a-z]{2,9}(-[a-z0-9]{2,9}){0,4}$/);
const line = (maxLength: number) =>
  fc
    .string({ unit: "grapheme", minLength: 1, maxLength })
    .map((text) => text.slice(0, maxLength).replace(/[\p{Cc}\u2028\u2029]/gu, "?"))
    .filter((text) => text.trim() !== "");

/** Any set that the schema accepts. */
export const anySet: fc.Arbitrary<AssignmentSet> = fc
  .record({
    id: fc.stringMatching(/^[a-f0-9]{32}$/),
    title: line(120),
    instructions: fc.oneof(fc.constant(""), line(600)),
    scenarios: fc
      .uniqueArray(slugs, { minLength: 1, maxLength: 12 })
      .map((list) => list.map((slug) => ({ slug }))),
    order: fc.constantFrom("fixed" as const, "any" as const),
    due: fc.option(
      fc.record({
        local: fc
          .date({
            min: new Date("2026-01-01T00:00:00Z"),
            max: new Date("2029-12-31T00:00:00Z"),
            noInvalidDate: true,
          })
          .map((date) => date.toISOString().slice(0, 16)),
        zone: fc.constantFrom("America/New_York", "Pacific/Honolulu", "UTC", "Asia/Kathmandu"),
      }),
      { nil: null },
    ),
    attempts: fc.oneof(fc.constant("unlimited" as const), fc.integer({ min: 1, max: 10 })),
    passMark: fc.integer({ min: 0, max: 100 }),
    feedback: fc.constantFrom("after-each-attempt" as const, "after-hand-in" as const),
    counts: fc.constantFrom("best" as const, "latest" as const, "first" as const),
    contentVersion: fc.stringMatching(/^[a-f0-9]{12}$/),
    hasHints: fc.boolean(),
  })
  .map(({ hasHints, ...fields }) => aSet({ ...fields, ...(hasHints ? withHints : {}) }));
