import { gradedOne, type Finding, type Grade } from "../../domain/grading/grade.ts";
import { readEntry, type Entry } from "./read-entry.ts";
import type { CodeEntryAnswer, CodeEntryKey, CodeEntryPrompt } from "./schema.ts";

/** Two points for a right code, one for the right category (or service, with other modifiers). */
const FULL = 2;

/**
 * ENTRY-01 judges the code, whatever its case and punctuation. ENTRY-02 says, without cost, which letters were
 * read as digits because the code system has no such letter there.
 */
export function gradeCodeEntry(
  prompt: CodeEntryPrompt,
  key: CodeEntryKey,
  answer: CodeEntryAnswer,
): Grade {
  const read = readEntry(prompt.system, answer.code);
  if (!read.ok) return { type: "incomplete", missing: [{ path: "/code", reason: read.error }] };
  const right = key.right.flatMap(({ code }) => {
    const entry = readEntry(prompt.system, code);
    return entry.ok ? [entry.value] : [];
  });
  const outcome = outcomeOf(read.value, right);
  const earned = outcome === "correct" ? FULL : outcome === "partial" ? 1 : 0;
  return gradedOne("code", earned, FULL, [
    { rule: "ENTRY-01", outcome, path: "/code", params: { code: read.value.code } },
    ...lookAlikeFindings(read.value),
  ]);
}

/** What the key says about a code: its own words for a code that it names, else the words for all others. */
export function feedbackFor(prompt: CodeEntryPrompt, key: CodeEntryKey, code: string): string {
  const named = [...key.right, ...key.wrong].find((judged) => {
    const entry = readEntry(prompt.system, judged.code);
    return entry.ok && entry.value.code === code;
  });
  return named?.feedback ?? key.other;
}

function outcomeOf(entry: Entry, right: readonly Entry[]): "correct" | "partial" | "wrong" {
  if (right.some((wanted) => wanted.code === entry.code)) return "correct";
  return right.some((wanted) => wanted.stem === entry.stem) ? "partial" : "wrong";
}

function lookAlikeFindings(entry: Entry): Finding[] {
  return entry.lookAlikes.map(({ position, typed, read }) => ({
    rule: "ENTRY-02",
    outcome: "info",
    path: "/code",
    params: { position: position + 1, typed, read },
  }));
}
