import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-03", () => {
  it.each<[string, Charges, string[], string]>([
    ["99213 17000", {}, ["missing /services/0/modifiers"], "ten days of follow-up"],
    ["99392 90471 90707", {}, ["missing /services/0/modifiers"], "a vaccine"],
    ["99213-24 20610-LT", {}, ["missing /services/0/modifiers"], "24 alone"],
  ])("[MOD-03] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-03", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-03] says why", () => {
    const told = chargesTold("MOD-03", charges("99213 17000", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("10 days of follow-up");
    expect(said).toContain("modifier 25");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99213-25 17000", {}, "25"],
    ["99213 83036", {}, "a blood test"],
    ["99213 25600", {}, "major surgery"],
    ["17000", {}, "a procedure alone"],
  ])("[MOD-03] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-03", charges(services, parts))).toEqual([]);
  });
});
