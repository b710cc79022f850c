import { describe, expect, it } from "vitest";
import { flagInWords } from "./flag-words.ts";
import { scenarioOf, weightOf, type Flag } from "./flags.ts";
import { aSet, withHints } from "./test-builders.ts";
import { dueInWords, rulesInWords } from "./words.ts";

describe("the rules of a set in words", () => {
  it("say order, attempts, mark and feedback", () => {
    expect(rulesInWords(aSet())).toEqual([
      "Work the scenarios in any order.",
      "You have 2 attempts at each scenario; the best one counts.",
      "The pass mark is 80% of the points.",
      "You work without hints.",
      "You see how you did once you have handed in; after that, what you have seen is closed to further attempts.",
    ]);
  });

  it("leave out what has no choice in it", () => {
    const set = aSet({ scenarios: [{ slug: "a" }], attempts: 1, feedback: "after-due" });
    expect(rulesInWords(set)).toEqual([
      "You have one attempt at each scenario.",
      "The pass mark is 80% of the points.",
      "You work without hints.",
      "You see how you did once the due time has passed.",
    ]);
  });

  it("say so where hints are allowed", () => {
    expect(rulesInWords(aSet(withHints))).toContain(
      "You may take hints. Each costs points, as it says, and shows in the gradebook.",
    );
  });

  it("name unlimited attempts and a fixed order", () => {
    const words = rulesInWords(aSet({ attempts: "unlimited", counts: "latest", order: "fixed" }));
    expect(words[0]).toMatch(/from top to bottom/);
    expect(words[1]).toBe("You may try each scenario as often as you like; the latest one counts.");
  });
});

describe("a due time in words", () => {
  const due = { local: "2026-12-01T23:59", zone: "America/New_York" };
  it("is told once where the reader lives in the same zone", () => {
    expect(dueInWords(due, "America/Detroit")).toEqual([
      "Due Tuesday, December 1, 2026 at 11:59 PM EST.",
    ]);
  });

  it("is told by both clocks elsewhere", () => {
    expect(dueInWords(due, "America/Denver")).toEqual([
      "Due Tuesday, December 1, 2026 at 11:59 PM EST (America/New York).",
      "By the clock here, that is Tuesday, December 1, 2026 at 9:59 PM MST.",
    ]);
  });

  it("is told as written where the zone is not known", () => {
    expect(dueInWords({ ...due, zone: "No/Where" }, "UTC")).toEqual([
      "Due 2026-12-01 at 23:59 in the time zone No/Where, which this device does not know.",
    ]);
  });
});

describe("a flag in words", () => {
  const flags: readonly Flag[] = [
    { kind: "other-edition", givenOutAt: null },
    { kind: "other-edition", givenOutAt: "2026-11-21T08:00:00.000Z" },
    { kind: "changed-since-made" },
    { kind: "claims-a-score" },
    { kind: "other-content" },
    { kind: "foreign-scenario", slug: "s", attempts: 1 },
    { kind: "missing", slug: "s" },
    { kind: "not-in-program", slug: "s" },
    { kind: "too-many-attempts", slug: "s", made: 3, allowed: 1 },
    { kind: "late", slug: "s", attempts: [2, 3] },
    { kind: "late-counts", slug: "s" },
    { kind: "hints", slug: "s", attempts: [1] },
    { kind: "numbering", slug: "s", numbers: [2, 3] },
    { kind: "times", slug: "s", attempts: [1] },
    { kind: "unreadable", slug: "s", attempt: 1, details: ["/diagnoses: is missing"] },
    { kind: "incomplete", slug: "s", attempt: 1 },
  ];

  it.each(flags)("is a sentence that names the scenario: $kind", (flag) => {
    const words = flagInWords(flag, () => "A fall");
    expect(words).toMatch(/^[A-Z0-9“].*\.$/);
    expect(words.includes("“A fall”")).toBe(scenarioOf(flag) !== undefined);
    expect(["problem", "note"]).toContain(weightOf(flag));
  });
});
