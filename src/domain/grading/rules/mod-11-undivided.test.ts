import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-11", () => {
  it.each<[string, Charges, string[], string]>([
    ["93010-26", {}, ["wrong /services/0/modifiers"], "a code for the reading"],
    ["17000-TC", {}, ["wrong /services/0/modifiers"], "a procedure"],
  ])("[MOD-11] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-11", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-11] says why", () => {
    const told = chargesTold("MOD-11", charges("93010-26", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("already says which part");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["71046-26", {}, "an x-ray"],
    ["83036-26", {}, "what no table knows"],
  ])("[MOD-11] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-11", charges(services, parts))).toEqual([]);
  });
});
