import { describe, expect, it } from "vitest";
import { attemptsLeft, feedbackAllowed, standingAt } from "./rights.ts";
import type { AssignmentSet } from "./set.ts";
import { aSet } from "./test-builders.ts";

const before = Date.parse("2026-12-01T00:00:00Z");
const after = Date.parse("2026-12-02T05:00:00Z");
const ONE = "diabetes-kidney-follow-up";
const TWO = "playground-wrist";

describe("attempts left", () => {
  it.each([
    [2, 0, 2],
    [2, 1, 1],
    [2, 2, 0],
    [2, 5, 0],
    ["unlimited", 50, "unlimited"],
  ] as const)("of %s after %d are %s", (attempts, done, expected) => {
    expect(attemptsLeft({ attempts }, done)).toBe(expected);
  });
});

describe("feedback", () => {
  const zoneless = { local: "2026-12-01T23:59", zone: "No/Where" };
  it.each([
    { feedback: "after-each-attempt", done: 0, handedIn: false, now: before, allowed: false },
    { feedback: "after-each-attempt", done: 1, handedIn: false, now: before, allowed: true },
    { feedback: "after-hand-in", done: 1, handedIn: false, now: after, allowed: false },
    { feedback: "after-hand-in", done: 1, handedIn: true, now: before, allowed: true },
    { feedback: "after-hand-in", done: 0, handedIn: true, now: before, allowed: false },
    { feedback: "after-due", done: 1, handedIn: true, now: before, allowed: false },
    { feedback: "after-due", done: 1, handedIn: false, now: after, allowed: true },
    { feedback: "after-due", done: 1, handedIn: false, now: after - 1, allowed: false },
    { feedback: "after-due", done: 0, handedIn: true, now: after, allowed: false },
  ] as const)(
    "$feedback, $done done, handed in $handedIn, at $now: $allowed",
    ({ feedback, done, handedIn, now, allowed }) => {
      const work = { attemptsDone: done, handedIn, now };
      expect(feedbackAllowed(aSet({ feedback }), work)).toBe(allowed);
    },
  );

  it("after the due time falls back to the hand-in where the device does not know the zone", () => {
    const set = aSet({ feedback: "after-due", due: zoneless });
    expect(feedbackAllowed(set, { attemptsDone: 1, handedIn: false, now: after })).toBe(false);
    expect(feedbackAllowed(set, { attemptsDone: 1, handedIn: true, now: before })).toBe(true);
  });
});

describe("where a student stands", () => {
  const standing = (
    changes: Partial<AssignmentSet>,
    { slug = ONE, done = [] as string[], handedIn = false, now = before } = {},
  ) =>
    standingAt(
      aSet(changes),
      slug,
      done.map((at) => ({ slug: at })),
      { handedIn, now },
    );

  it("counts the attempts at this scenario only", () => {
    expect(standing({}, { done: [ONE, TWO, TWO] })).toMatchObject({
      attemptsDone: 1,
      attemptsLeft: 1,
    });
  });

  it.each([
    { bar: null, why: "nothing done yet", changes: {}, at: {} },
    { bar: "no-attempts-left", why: "both are used", changes: {}, at: { done: [ONE, ONE] } },
    { bar: "earlier-first", why: "in order", changes: { order: "fixed" }, at: { slug: TWO } },
    {
      bar: null,
      why: "the first is done",
      changes: { order: "fixed" },
      at: { slug: TWO, done: [ONE] },
    },
    { bar: null, why: "in any order", changes: {}, at: { slug: TWO } },
    { bar: "not-in-set", why: "a stranger", changes: {}, at: { slug: "ed-chest-pain" } },
    {
      bar: "feedback-open",
      why: "seen after the hand-in",
      changes: {},
      at: { done: [ONE], handedIn: true },
    },
    {
      bar: null,
      why: "forgotten before the hand-in",
      changes: {},
      at: { slug: TWO, done: [ONE], handedIn: true },
    },
    {
      bar: "feedback-open",
      why: "seen after the due time",
      changes: { feedback: "after-due" },
      at: { done: [ONE], now: after },
    },
    { bar: null, why: "late, yet unseen", changes: { feedback: "after-due" }, at: { now: after } },
    {
      bar: null,
      why: "practice with feedback",
      changes: { feedback: "after-each-attempt" },
      at: { done: [ONE], handedIn: true },
    },
  ] as const)("bars a further attempt as $bar: $why", ({ bar, changes, at }) => {
    expect(standing(changes, { ...at, done: [...("done" in at ? at.done : [])] }).bar).toBe(bar);
  });
});
