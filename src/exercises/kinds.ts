import { err, ok, type Result } from "../lib/result.ts";
import type { Grade } from "../domain/grading/grade.ts";
import { amountEntry } from "./amount-entry/kind.ts";
import { audit } from "./audit/kind.ts";
import { choice } from "./choice/kind.ts";
import { codeEntry } from "./code-entry/kind.ts";
import { encounter } from "./encounter/kind.ts";
import type { ExerciseKind, GradingContext } from "./kind.ts";
import { matching } from "./matching/kind.ts";
import { ordering } from "./ordering/kind.ts";

/** Every kind of exercise, without React. Its view stands in `views.ts`, which does not compile without it. */
export const kinds = {
  choice,
  ordering,
  matching,
  "code-entry": codeEntry,
  "amount-entry": amountEntry,
  encounter,
  audit,
} satisfies Readonly<Record<string, { readonly name: string }>>;

export type KindName = keyof typeof kinds;

type TypesOf<Name extends KindName> =
  (typeof kinds)[Name] extends ExerciseKind<infer Prompt, infer Key, infer Answer>
    ? { prompt: Prompt; key: Key; answer: Answer }
    : never;
export type PromptOf<Name extends KindName> = TypesOf<Name>["prompt"];
export type KeyOf<Name extends KindName> = TypesOf<Name>["key"];
export type AnswerOf<Name extends KindName> = TypesOf<Name>["answer"];

/** The registry as shared code sees it: whichever the kind, its own types belong together. */
export const kindTable: {
  readonly [Name in KindName]: ExerciseKind<PromptOf<Name>, KeyOf<Name>, AnswerOf<Name>>;
} = kinds;

export function isKindName(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

/** One exercise of whichever kind, with the prompt and the key of that kind. */
export type Exercise<Name extends KindName = KindName> = {
  [Each in Name]: {
    readonly kind: Each;
    readonly prompt: PromptOf<Each>;
    readonly key: KeyOf<Each>;
  };
}[Name];

export interface AnswerProblem {
  readonly reason: "not-an-answer";
  /** Where the value differs from the kind's answer schema, as `path: message`. */
  readonly details: readonly string[];
}

/** Grades a raw answer, as it was stored or handed in; a value that is no answer of that kind is an error. */
export function gradeExercise<Name extends KindName>(
  name: Name,
  prompt: PromptOf<Name>,
  key: KeyOf<Name>,
  answer: unknown,
  context: GradingContext,
): Result<Grade, AnswerProblem> {
  const kind = kindTable[name];
  const parsed = kind.answerSchema.safeParse(answer);
  if (!parsed.success) {
    const details = parsed.error.issues.map(
      (issue) => `/${issue.path.map(String).join("/")}: ${issue.message}`,
    );
    return err({ reason: "not-an-answer", details });
  }
  return ok(kind.grade(prompt, key, parsed.data, context));
}
