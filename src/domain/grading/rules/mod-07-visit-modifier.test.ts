import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-07", () => {
  it.each<[string, Charges, string[], string]>([
    ["99213 17000-25", {}, ["wrong /services/1/modifiers"], "a procedure"],
    ["93000-25", {}, ["wrong /services/0/modifiers"], "a tracing"],
    ["J3301-24", {}, ["wrong /services/0/modifiers"], "a drug"],
  ])("[MOD-07] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-07", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-07] says why", () => {
    const told = chargesTold("MOD-07", charges("17000-25", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("is no visit");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99213-25 17000", {}, "a visit"],
    ["17000-59", {}, "a procedure’s own modifier"],
  ])("[MOD-07] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-07", charges(services, parts))).toEqual([]);
  });

  it.each([
    ["17000 80053 90707 93000 94010 96372 J3301 A4570 E0143 L1830", 10],
    ["99213 90791 G0444 92014 H0004 00100", 0],
  ])("[MOD-07] knows %s for no visits: %i", (codes, expected) => {
    const lines = codes
      .split(" ")
      .flatMap((code) => ["24", "25", "57"].map((each) => `${code}-${each}`));
    expect(chargesReview("MOD-07", charges(lines.join(" ")))).toHaveLength(3 * expected);
  });
});
