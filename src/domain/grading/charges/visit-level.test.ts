import { describe, expect, it } from "vitest";
import {
  decisionLevels,
  joinServiceEdits,
  type DecisionLevel,
  type Visit,
} from "../../codebook/service-edits.ts";
import { testEdits } from "./testing.ts";
import { decisionLevel, supportedVisit } from "./visit-level.ts";

const edits = joinServiceEdits([testEdits]);
const [minimal, low, moderate, high] = decisionLevels;
const visit = (code: string): Visit => {
  const found = edits.visits.get(code);
  if (!found) throw new Error(`no visit ${code}`);
  return found;
};

describe("the level of decisions", () => {
  it.each([
    [[minimal, minimal, high], minimal],
    [[high, low, minimal], low],
    [[moderate, high, low], moderate],
    [[high, minimal, high], high],
  ])("of %j is what two of three reach: %s", (elements, expected) => {
    expect(decisionLevel(elements)).toBe(expected);
  });
});

describe("the visit that a note supports", () => {
  const em = (level: DecisionLevel, minutes?: number) => ({
    problems: level,
    data: level,
    risk: level,
    ...(minutes === undefined ? {} : { minutes }),
  });

  it.each([
    ["99213", em(moderate), "99214", "decisions"],
    ["99215", em(minimal, 29), "99213", "minutes below the next visit"],
    ["99215", em(minimal, 30), "99214", "minutes that reach it"],
    ["99212", em(high, 10), "99215", "the better of the two"],
    ["99203", em(minimal), "99203", "nothing lower of its kind"],
    ["99203", em(high), "99204", "new patients apart"],
    ["99233", em(moderate), "99232", "later hospital days apart"],
    ["99221", em(high), "99221", "the first hospital day apart"],
    ["99285", em(moderate, 200), "99284", "no minutes in an emergency"],
  ])("in the place of %s with %j is %s: %s", (entered, documented, expected) => {
    expect(supportedVisit({ em: documented, edits }, visit(entered))?.code).toBe(expected);
  });

  it("is unknown without a reading of the note, and for visits without a level", () => {
    expect(supportedVisit({ em: undefined, edits }, visit("99213"))).toBeUndefined();
    expect(supportedVisit({ em: em(low), edits }, visit("99211"))).toBeUndefined();
  });
});
