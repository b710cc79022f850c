import * as z from "zod/mini";

/** An instant as ISO 8601 in UTC, as `Date.toISOString` writes it. */
export const instantSchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,3})?Z$/, "not an instant in UTC"),
  z.refine((text) => !Number.isNaN(Date.parse(text)), "no such instant"),
);

export const setIdSchema = z
  .string()
  .check(z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{3,63}$/, "not the id of a set"));

export const scenarioSlugSchema = z
  .string()
  .check(z.maxLength(80), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "not the name of a scenario"));

/** A fingerprint of a set: hex, the first half of a SHA-256. */
export const digestSchema = z.string().check(z.regex(/^[0-9a-f]{32}$/, "not a fingerprint"));

export const contentVersionSchema = z.string().check(z.maxLength(64));

/** Text in one line: whoever makes the file decides over it, so that no control character gets in. */
export function lineSchema(longest: number) {
  return z
    .string()
    .check(z.maxLength(longest), z.regex(/^[^\p{Cc}\u2028\u2029]*$/u, "holds a control character"));
}

/** Text with line breaks. */
export function textSchema(longest: number) {
  return z
    .string()
    .check(
      z.maxLength(longest),
      z.regex(/^[^\p{Cc}]*(?:[\n\t][^\p{Cc}]*)*$/u, "holds a control character"),
    );
}

/** Why a value is not what a schema wants: where, as `scenarios[2].slug`, and what. */
export interface FieldProblem {
  /** Empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

const MOST_PROBLEMS = 50;
const LONGEST_PATH = 120;

/** What is wrong with each field of a failed parse, once a field; a key that does not belong is named itself. */
export function fieldProblems(issues: readonly z.core.$ZodIssue[]): readonly FieldProblem[] {
  const byPath = new Map<string, FieldProblem>();
  const note = (steps: readonly PropertyKey[], message: string) => {
    const path = pathText(steps);
    if (!byPath.has(path)) byPath.set(path, { path, message });
  };
  for (const issue of issues) {
    if (issue.code === "unrecognized_keys") {
      for (const key of issue.keys) note([...issue.path, key], "does not belong here");
    } else {
      note(issue.path, messageOf(issue));
    }
  }
  return [...byPath.values()].slice(0, MOST_PROBLEMS);
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return `is missing, or is no ${issue.expected}`;
    case "invalid_value":
      return `is not ${issue.values.map(String).join(" or ")}`;
    case "too_big":
      return `is more than ${issue.maximum}`;
    case "too_small":
      return `is less than ${issue.minimum}`;
    case "invalid_union":
      return "is none of what it may be";
    default:
      return issue.message;
  }
}

function pathText(steps: readonly PropertyKey[]): string {
  return steps
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`))
    .join("")
    .replace(/^\./, "")
    .slice(0, LONGEST_PATH);
}
