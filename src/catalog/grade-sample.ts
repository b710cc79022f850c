import { applyPatch } from "rfc6902";
import type { CodeSets } from "../domain/codebook/code-sets.ts";
import type { Grade } from "../domain/grading/grade.ts";
import type { ExerciseKind } from "../exercises/kind.ts";
import { err, ok, type Result } from "../lib/result.ts";
import { readBySchema } from "./read-by-schema.ts";
import type { Sample } from "./schemas/samples.ts";

/** Applies a sample's changes to the key's own answer and grades what comes out; the error says which change failed. */
export function gradeSample<Prompt, Key, Answer>(
  kind: ExerciseKind<Prompt, Key, Answer>,
  { prompt, key }: { readonly prompt: Prompt; readonly key: Key },
  { patch }: Sample,
  codeSets: CodeSets,
): Result<Grade, string> {
  const answer = structuredClone(kind.keyAnswer(prompt, key));
  const failures = applyPatch(answer, structuredClone(patch));
  const failed = failures.findIndex((failure) => failure !== null);
  if (failed >= 0)
    return err(`change ${failed} does not apply: ${failures[failed]?.message ?? ""}`);
  const read = readBySchema(kind.answerSchema, answer);
  if (!read.ok) return err(`no answer: /${read.error[0]?.field}: ${read.error[0]?.message}`);
  return ok(kind.grade(prompt, key, read.value, { codeSets }));
}
