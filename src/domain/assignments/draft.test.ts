import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../lib/result.ts";
import {
  cleanLine,
  cleanText,
  draftOfSet,
  draftProblems,
  duplicateDraft,
  finishDraft,
  isUntouched,
  newDraft,
  noteGivenOut,
  setDraftSchema,
} from "./draft.ts";
import { assignmentSetSchema, digestOf } from "./set.ts";
import { anySet, aSet, withHints } from "./test-builders.ts";

const beginnings = {
  id: "a-new-set-0001",
  createdAt: "2026-11-24T08:00:00.000Z",
  contentVersion: "abc",
};
const at = "2026-11-25T08:00:00.000Z";

describe("a new draft", () => {
  it("can be stored, is untouched, and says what is missing", () => {
    const draft = newDraft(beginnings);
    expect(setDraftSchema.safeParse(draft).success).toBe(true);
    expect(isUntouched(setDraftSchema.parse(draft))).toBe(true);
    expect(draftProblems(draft).map(({ field }) => field)).toEqual(["title", "scenarios"]);
  });

  it("asks for a due time that is chosen, and for one where feedback waits for it", () => {
    const draft = draftOfSet(aSet(), at);
    const fieldsOf = (changes: object) =>
      draftProblems({ ...draft, ...changes }).map(({ field }) => field);
    expect(fieldsOf({})).toEqual([]);
    expect(fieldsOf({ due: { local: "", zone: "UTC" } })).toEqual(["due"]);
    expect(fieldsOf({ due: { local: "2026-02-30T10:00", zone: "UTC" } })).toEqual(["due"]);
    expect(fieldsOf({ due: null, feedback: "after-due" })).toEqual(["feedback"]);
  });
});

describe("a finished set", () => {
  it("is the same set again after it was a draft, whatever the set", () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const trimmed = { ...set, title: set.title.trim() };
        const draft = setDraftSchema.parse(draftOfSet(trimmed, at));
        expect(digestOf(unwrap(finishDraft(draft)))).toBe(digestOf(trimmed));
      }),
      { seed: 20261130, numRuns: 60 },
    );
  }, 30_000);

  it("has another fingerprint after any change of any rule", () => {
    const changes: readonly Partial<ReturnType<typeof aSet>>[] = [
      { title: "x" },
      { instructions: "x" },
      { scenarios: [{ slug: "playground-wrist" }] },
      { order: "fixed" },
      { due: null },
      { attempts: 3 },
      { passMark: 79 },
      { feedback: "after-due" },
      { counts: "first" },
      withHints,
    ];
    const digests = [aSet(), ...changes.map((change) => aSet(change))].map(digestOf);
    expect(new Set(digests).size).toBe(digests.length);
  });

  it("is of version 2 only where it allows hints", () => {
    const draft = draftOfSet(aSet(), at);
    expect(unwrap(finishDraft({ ...draft, hints: undefined })).version).toBe(1);
    expect(unwrap(finishDraft({ ...draft, hints: "allowed" }))).toMatchObject(withHints);
    expect(assignmentSetSchema.safeParse({ ...aSet(), hints: "allowed" }).success).toBe(false);
  });

  it("is given out once an edition", () => {
    const draft = noteGivenOut(
      draftOfSet(aSet(), at),
      digestOf(aSet()),
      "2026-12-01T00:00:00.000Z",
    );
    expect(draft.givenOut).toEqual([{ digest: digestOf(aSet()), at }]);
    expect(noteGivenOut(draft, digestOf(aSet({ passMark: 1 })), at).givenOut).toHaveLength(2);
  });
});

describe("a duplicate", () => {
  it("is a set of its own that was not given out", () => {
    const copy = duplicateDraft(draftOfSet(aSet(), at), beginnings);
    expect(copy).toMatchObject({
      ...beginnings,
      title: "First week: one of each (copy)",
      givenOut: [],
    });
    expect(copy.scenarios).toEqual(aSet().scenarios);
  });

  it("keeps within the longest title", () => {
    const long = draftOfSet(aSet({ title: "x".repeat(120) }), at);
    expect(setDraftSchema.safeParse(duplicateDraft(long, beginnings)).success).toBe(true);
  });
});

describe("the schema of a set", () => {
  it.each([
    { why: "no scenario", changes: { scenarios: [] } },
    { why: "a scenario twice", changes: { scenarios: [{ slug: "a" }, { slug: "a" }] } },
    { why: "a path for a slug", changes: { scenarios: [{ slug: "../../etc" }] } },
    {
      why: "41 scenarios",
      changes: { scenarios: Array.from({ length: 41 }, (_, n) => ({ slug: `s${n}` })) },
    },
    { why: "a blank title", changes: { title: "   " } },
    { why: "a title of two lines", changes: { title: "a\nb" } },
    { why: "an escape in the instructions", changes: { instructions: "\u001b[31m" } },
    { why: "no attempt", changes: { attempts: 0 } },
    { why: "eleven attempts", changes: { attempts: 11 } },
    { why: "half a percent", changes: { passMark: 79.5 } },
    {
      why: "feedback after a due time that is not there",
      changes: { due: null, feedback: "after-due" },
    },
  ])("refuses $why", ({ changes }) => {
    expect(assignmentSetSchema.safeParse({ ...aSet(), ...changes }).success).toBe(false);
  });

  it("accepts instructions in several lines", () => {
    expect(assignmentSetSchema.safeParse(aSet({ instructions: "One.\n\n\tTwo." })).success).toBe(
      true,
    );
  });
});

describe("pasted text", () => {
  it("becomes what a title and instructions can hold, whatever it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const draft = {
          ...newDraft(beginnings),
          title: cleanLine(text),
          instructions: cleanText(text),
        };
        expect(setDraftSchema.safeParse(draft).success).toBe(true);
      }),
      { seed: 20261201, numRuns: 300 },
    );
    expect(cleanText("a\r\nb\tc\u0007d")).toBe("a\nb\tc d");
    expect(cleanLine("a\nb")).toBe("a b");
  });
});
