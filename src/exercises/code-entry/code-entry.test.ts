import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedbackFor, gradeCodeEntry } from "./grade.ts";
import { codeEntry } from "./kind.ts";
import type { CodeEntryKey, CodeEntryPrompt } from "./schema.ts";

const prompt: CodeEntryPrompt = { question: "Which code?", system: "icd10cm" };
const key: CodeEntryKey = {
  right: [
    { code: "E11.10", feedback: "With ketoacidosis." },
    { code: "E13.10", feedback: "Accepted too." },
  ],
  wrong: [{ code: "E11.9", feedback: "The complication is lost." }],
  other: "Begin in the Index.",
  citations: [],
};

const service: CodeEntryPrompt = { question: "Which service?", system: "procedure" };
const serviceKey: CodeEntryKey = {
  right: [{ code: "99213-25", feedback: "Yes." }],
  wrong: [],
  other: "No.",
  citations: [],
};

describe("code-entry", () => {
  it.each([
    ["E11.10", 2, "as printed"],
    ["e1110", 2, "small letters, no dot"],
    [" E11-10 ", 2, "a dash for the dot"],
    ["E11.1O", 2, "the letter O for a zero"],
    ["E1I.l0", 2, "I and l for ones"],
    ["E13.10", 2, "an alternate"],
    ["E11.9", 1, "the right category"],
    ["I10", 0, "another category"],
  ])("[ENTRY-01] gives %j %i of 2 points: %s", (code, earned) => {
    expect(gradeCodeEntry(prompt, key, { code })).toMatchObject({ earned, possible: 2 });
  });

  it.each([
    ["99213-25", 2, "as on a charge slip"],
    ["99213 25", 2, "a space"],
    ["99213", 1, "the modifier is lacking"],
    ["99213-57", 1, "another modifier"],
    ["99214-25", 0, "another service"],
  ])("[ENTRY-01] gives the service %j %i of 2 points: %s", (code, earned) => {
    expect(gradeCodeEntry(service, serviceKey, { code })).toMatchObject({ earned, possible: 2 });
  });

  it("[ENTRY-01] does not mind the order of modifiers", () => {
    const both: CodeEntryKey = {
      ...serviceKey,
      right: [{ code: "20610-59-RT", feedback: "Yes." }],
    };
    expect(gradeCodeEntry(service, both, { code: "20610 RT 59" })).toMatchObject({ earned: 2 });
  });

  it("[ENTRY-02] says which letters were read as digits, without cost", () => {
    const grade = gradeCodeEntry(prompt, key, { code: "E11.1O" });
    expect(grade.type === "graded" && grade.findings[1]).toEqual({
      rule: "ENTRY-02",
      outcome: "info",
      path: "/code",
      params: { position: 5, typed: "O", read: "0" },
    });
  });

  it.each([
    ["", "empty"],
    ["E1", "too-short"],
    ["E11.123456", "too-long"],
    ["diabetes", "too-long"],
    ["99213", "not-icd10cm"],
  ])("is incomplete, not wrong, for %j: %s", (code, reason) => {
    expect(gradeCodeEntry(prompt, key, { code })).toEqual({
      type: "incomplete",
      missing: [{ path: "/code", reason }],
    });
  });

  it.each([
    ["E11.10", "With ketoacidosis.", "the right code"],
    ["E13.10", "Accepted too.", "an alternate"],
    ["E11.9", "The complication is lost.", "a foreseen slip"],
    ["I10", "Begin in the Index.", "anything else"],
  ])("has words for %s: %s", (code, words) => {
    expect(feedbackFor(prompt, key, code)).toBe(words);
  });

  it("keeps its promises for whatever is typed", () => {
    const typed = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.stringMatching(/^[a-zA-Z0-9. -]{0,9}$/),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom(prompt, service), (code, shown) => {
        const hidden = shown === prompt ? key : serviceKey;
        const grade = gradeCodeEntry(shown, hidden, { code });
        expect(grade.type === "incomplete").toBe(codeEntry.validate(shown, { code }).length > 0);
        expect([0, 1, 2]).toContain(grade.type === "graded" ? grade.earned : 0);
        expect(gradeCodeEntry(shown, hidden, codeEntry.keyAnswer(shown, hidden))).toMatchObject({
          earned: 2,
          possible: 2,
        });
        expect(codeEntry.validate(shown, codeEntry.emptyAnswer(shown))).not.toEqual([]);
      }),
      { seed: 20260206, numRuns: 500 },
    );
  });
});
