import type { Missing } from "../../domain/grading/grade.ts";
import type { CodeEntryAnswer, CodeEntryPrompt } from "./schema.ts";
import { readEntry } from "./read-entry.ts";

/** A code that is not well-formed is not wrong yet: the learner is told what to look at. */
export function validateCodeEntry(
  prompt: CodeEntryPrompt,
  answer: CodeEntryAnswer,
): readonly Missing[] {
  const entry = readEntry(prompt.system, answer.code);
  return entry.ok ? [] : [{ path: "/code", reason: entry.error }];
}
