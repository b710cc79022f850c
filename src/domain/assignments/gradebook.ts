import { canonicalJson } from "../../lib/canonical-json.ts";
import { mean } from "../../lib/percent.ts";
import type { ScenarioResult, SubmissionResult } from "./regrade.ts";
import type { AssignmentSet } from "./set.ts";
import type { HandedInAttempt, Student, Submission } from "./submission.ts";

/** A file that was handed in, regraded. */
export interface RegradedHandIn {
  /** `submissionId` of the file. */
  readonly id: string;
  readonly fileName: string;
  readonly submission: Submission;
  readonly result: SubmissionResult;
}

export interface GradebookRow extends RegradedHandIn {
  readonly student: Student;
  /** Earlier files of the same student that hold nothing which this one lacks. */
  readonly earlier: readonly RegradedHandIn[];
  /** Another row of the same student holds other work, and nobody but the instructor can tell why. */
  readonly hasRival: boolean;
}

/** How a class did on one scenario. */
export interface GradebookColumn {
  readonly slug: string;
  /** Mean share of those who handed in an answer; `undefined` when nobody did. */
  readonly mean: number | undefined;
  readonly answered: number;
  readonly passed: number;
}

/** Students × scenarios of one set. */
export interface Gradebook {
  readonly set: AssignmentSet;
  /** By name. */
  readonly rows: readonly GradebookRow[];
  /** In the set's order. */
  readonly columns: readonly GradebookColumn[];
  /** Mean share over the rows; `undefined` without rows. */
  readonly mean: number | undefined;
  readonly passed: number;
}

/**
 * One row a student. A later file replaces an earlier one of the same student when it contains every
 * attempt of it; otherwise both are rows, and both say so: two students of one name, or work that was
 * taken out. A student is the same by id where ids were given, by name otherwise.
 */
export function buildGradebook(set: AssignmentSet, handIns: readonly RegradedHandIn[]): Gradebook {
  const rows = byStudent(handIns).flatMap(rowsOfStudent).toSorted(byName);
  return {
    set,
    rows,
    columns: set.scenarios.map(({ slug }) => columnOf(slug, rows)),
    mean: mean(rows.map(({ result }) => result.share)),
    passed: rows.filter(({ result }) => result.isPassed).length,
  };
}

function byStudent(handIns: readonly RegradedHandIn[]): readonly (readonly RegradedHandIn[])[] {
  const groups = new Map<string, RegradedHandIn[]>();
  for (const handIn of handIns) {
    const key = studentKey(handIn.submission.student);
    const group = groups.get(key);
    if (group) group.push(handIn);
    else groups.set(key, [handIn]);
  }
  return [...groups.values()];
}

function studentKey({ name, id = "" }: Student): string {
  const plain = (text: string) => text.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
  return plain(id) === "" ? `name:${plain(name)}` : `id:${plain(id)}`;
}

function rowsOfStudent(handIns: readonly RegradedHandIn[]): readonly GradebookRow[] {
  const latestFirst = handIns.toSorted(
    (one, other) => Date.parse(other.submission.madeAt) - Date.parse(one.submission.madeAt),
  );
  const rows: { readonly kept: RegradedHandIn; readonly earlier: RegradedHandIn[] }[] = [];
  for (const handIn of latestFirst) {
    const row = rows.find(({ kept }) => containsWork(kept.submission, handIn.submission));
    if (row) row.earlier.push(handIn);
    else rows.push({ kept: handIn, earlier: [] });
  }
  return rows.map(({ kept, earlier }) => ({
    ...kept,
    student: kept.submission.student,
    earlier,
    hasRival: rows.length > 1,
  }));
}

function containsWork(later: Submission, earlier: Submission): boolean {
  // A dispute may be added to work that was handed in before.
  const workOf = ({ disputes: _disputes, ...attempt }: HandedInAttempt) => canonicalJson(attempt);
  const work = new Set(later.attempts.map(workOf));
  return earlier.attempts.every((attempt) => work.has(workOf(attempt)));
}

function byName(one: GradebookRow, other: GradebookRow): number {
  return (
    one.student.name.localeCompare(other.student.name, "en-US") ||
    (one.student.id ?? "").localeCompare(other.student.id ?? "", "en-US") ||
    (one.id < other.id ? -1 : 1)
  );
}

function columnOf(slug: string, rows: readonly GradebookRow[]): GradebookColumn {
  const answered = rows.flatMap(({ result }) => {
    const scenario = scenarioResult(result, slug);
    return scenario?.counted ? [scenario] : [];
  });
  return {
    slug,
    mean: mean(answered.map(({ share }) => share)),
    answered: answered.length,
    passed: answered.filter(({ isPassed }) => isPassed).length,
  };
}

export function scenarioResult(result: SubmissionResult, slug: string): ScenarioResult | undefined {
  return result.scenarios.find((scenario) => scenario.slug === slug);
}
