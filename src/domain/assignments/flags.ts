/** Something about a hand-in that an instructor must know; data, the words are in `flag-words.ts`. */
export type Flag =
  /** Worked from a set with another fingerprint than the instructor's. */
  | { readonly kind: "other-edition"; readonly givenOutAt: string | null }
  /** The file's checksum does not fit. */
  | { readonly kind: "changed-since-made" }
  | { readonly kind: "claims-a-score" }
  | { readonly kind: "other-content" }
  /** Attempts at a scenario that the set does not have; they are not graded. */
  | { readonly kind: "foreign-scenario"; readonly slug: string; readonly attempts: number }
  | { readonly kind: "missing"; readonly slug: string }
  /** The scenario is not part of this edition of the program. */
  | { readonly kind: "not-in-program"; readonly slug: string }
  | {
      readonly kind: "too-many-attempts";
      readonly slug: string;
      readonly made: number;
      readonly allowed: number;
    }
  | { readonly kind: "late"; readonly slug: string; readonly attempts: readonly number[] }
  /** The counting attempt itself was late, because none was on time. */
  | { readonly kind: "late-counts"; readonly slug: string }
  /** Hints were taken where the set allows none: the work was begun outside the set. */
  | { readonly kind: "hints"; readonly slug: string; readonly attempts: readonly number[] }
  /** Attempt numbers that do not run 1, 2, 3: something was left out or put in twice. */
  | { readonly kind: "numbering"; readonly slug: string; readonly numbers: readonly number[] }
  /** Times that cannot be: submitted before it was begun, or after the file was made. */
  | { readonly kind: "times"; readonly slug: string; readonly attempts: readonly number[] }
  | {
      readonly kind: "unreadable";
      readonly slug: string;
      readonly attempt: number;
      readonly details: readonly string[];
    }
  | { readonly kind: "incomplete"; readonly slug: string; readonly attempt: number };

export type FlagKind = Flag["kind"];

/** How much a flag matters: `problem` may change the mark, `note` is good to know. */
export function weightOf(flag: Flag): "problem" | "note" {
  switch (flag.kind) {
    case "other-content":
    case "late":
    case "incomplete":
      return "note";
    case "other-edition":
    case "changed-since-made":
    case "claims-a-score":
    case "foreign-scenario":
    case "missing":
    case "not-in-program":
    case "too-many-attempts":
    case "late-counts":
    case "hints":
    case "numbering":
    case "times":
    case "unreadable":
      return "problem";
    // no default
  }
}

/** The scenario that a flag is about; `undefined` where it is about the whole file. */
export function scenarioOf(flag: Flag): string | undefined {
  return "slug" in flag ? flag.slug : undefined;
}
