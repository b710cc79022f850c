import { scenarioResult, type RegradedHandIn } from "./gradebook.ts";
import type { Student } from "./submission.ts";

/** What another reading of the key does to one student's scenario; shares from 0 to 1. */
export interface GradeChange {
  readonly id: string;
  readonly student: Student;
  readonly slug: string;
  readonly before: number;
  readonly after: number;
  readonly setBefore: number;
  readonly setAfter: number;
  readonly isNowPassed: boolean;
}

/** Every scenario whose share differs, in the order of the hand-ins. */
export function gradeChanges(
  before: readonly RegradedHandIn[],
  after: readonly RegradedHandIn[],
): readonly GradeChange[] {
  return before.flatMap(({ id, submission, result }) => {
    const next = after.find((handIn) => handIn.id === id)?.result;
    if (!next) return [];
    return result.scenarios.flatMap(({ slug, share }) => {
      const changed = scenarioResult(next, slug)?.share ?? share;
      if (changed === share) return [];
      return [
        {
          id,
          student: submission.student,
          slug,
          before: share,
          after: changed,
          setBefore: result.share,
          setAfter: next.share,
          isNowPassed: next.isPassed && !result.isPassed,
        },
      ];
    });
  });
}
