/** How one thing in an answer was judged; every screen shows it with an icon and a word. */
export type Outcome =
  "correct" | "acceptable" | "partial" | "wrong" | "missing" | "unsupported" | "info";

/** One judgement as data; the prose comes from the rule that made it. */
export interface Finding {
  /** The id of the rule, as its SPEC lists it (`DX-07`). */
  readonly rule: string;
  readonly outcome: Outcome;
  /** A JSON pointer into the answer (`/diagnoses/1`), or into the key for what the answer lacks. */
  readonly path: string;
  readonly params: Readonly<Record<string, string | number | readonly string[]>>;
}

/** Something that must be filled in before the answer can be graded. */
export interface Missing {
  /** A JSON pointer into the answer. */
  readonly path: string;
  /** What is the matter, as the kind's own word (`empty`, `not-well-formed`). */
  readonly reason: string;
}

/** Points for one aspect of an answer: whole numbers, `0 ≤ earned ≤ possible`. */
export interface GradePart {
  readonly aspect: string;
  readonly earned: number;
  readonly possible: number;
}

export interface IncompleteGrade {
  readonly type: "incomplete";
  readonly missing: readonly Missing[];
}

export interface GradedGrade {
  readonly type: "graded";
  /** Whole points, the sum over `parts`. */
  readonly earned: number;
  /** Whole points, at least 1. */
  readonly possible: number;
  readonly findings: readonly Finding[];
  readonly parts: readonly GradePart[];
}

/** What a pure function makes of prompt, key and answer. Unfinished work is never scored as wrong. */
export type Grade = IncompleteGrade | GradedGrade;

/** The grade of an answer with one aspect only. */
export function gradedOne(
  aspect: string,
  earned: number,
  possible: number,
  findings: readonly Finding[],
): GradedGrade {
  return {
    type: "graded",
    earned,
    possible,
    findings,
    parts: [{ aspect, earned, possible }],
  };
}
