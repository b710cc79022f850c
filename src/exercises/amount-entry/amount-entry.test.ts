import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { feedbackForAmount, gradeAmountEntry } from "./grade.ts";
import { amountEntry } from "./kind.ts";
import type { AmountEntryKey } from "./schema.ts";

const prompt = { question: "What does the patient owe?" };
const key: AmountEntryKey = {
  right: { amount: "48.00", feedback: "20 percent of 240." },
  wrong: [{ amount: "60.00", feedback: "That is 20 percent of the charge." }],
  other: "Begin with the allowed amount.",
  citations: [],
};

describe("amount-entry", () => {
  it.each([
    ["48.00", 1],
    ["48", 1],
    ["$48.0", 1],
    [" 48.00 ", 1],
    ["48.01", 0],
    ["60", 0],
    ["-48", 0],
  ])("[AMOUNT-01] gives %j %i of 1 point", (amount, earned) => {
    expect(gradeAmountEntry(prompt, key, { amount })).toMatchObject({ earned, possible: 1 });
  });

  it.each([
    ["", "empty"],
    ["about 48", "not-an-amount"],
    ["48.001", "too-many-decimals"],
  ])("is incomplete, not wrong, for %j: %s", (amount, reason) => {
    expect(gradeAmountEntry(prompt, key, { amount })).toEqual({
      type: "incomplete",
      missing: [{ path: "/amount", reason }],
    });
  });

  it.each([
    ["48", "20 percent of 240."],
    ["$60", "That is 20 percent of the charge."],
    ["1", "Begin with the allowed amount."],
  ])("has words for %s", (amount, words) => {
    expect(feedbackForAmount(key, amount)).toBe(words);
  });

  it("keeps its promises for whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 10 }), fc.nat(9999).map(String)), (amount) => {
        const grade = gradeAmountEntry(prompt, key, { amount });
        expect(grade.type === "incomplete").toBe(
          amountEntry.validate(prompt, { amount }).length > 0,
        );
        expect(gradeAmountEntry(prompt, key, amountEntry.keyAnswer(prompt, key))).toMatchObject({
          earned: 1,
          possible: 1,
        });
        expect(amountEntry.validate(prompt, amountEntry.emptyAnswer(prompt))).not.toEqual([]);
      }),
      { seed: 20260207 },
    );
  });
});
