import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-06", () => {
  it.each<[string, Charges, string[], string]>([
    ["99213-25", {}, ["wrong /services/0/modifiers"], "a lone visit"],
    ["99213-25 83036", {}, ["wrong /services/0/modifiers"], "a blood test"],
  ])("[MOD-06] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-06", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-06] says why", () => {
    const told = chargesTold("MOD-06", charges("99213-25", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("No procedure");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99213-25 17000", {}, "a procedure"],
    ["99213-25 99396", {}, "another visit"],
    ["99213-25 93000", {}, "a tracing"],
    ["99213", {}, "no 25"],
  ])("[MOD-06] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-06", charges(services, parts))).toEqual([]);
  });

  it.each([
    ["80053 0001U 36415 A4570 E0143 J3301 L1830 Q4024 S8451", ["wrong /services/9/modifiers"]],
    ["80053 90471", []],
    ["G0101", []],
  ])("[MOD-06] looks for a service beside the visit among %s", (beside, expected) => {
    expect(chargesReview("MOD-06", charges(`${beside} 99213-25`))).toEqual(expected);
  });
});
