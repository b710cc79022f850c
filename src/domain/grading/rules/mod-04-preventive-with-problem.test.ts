import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-04", () => {
  it.each<[string, Charges, string[], string]>([
    ["99396 99213", {}, ["missing /services/1/modifiers"], "a check-up"],
    ["G0439 99213", {}, ["missing /services/1/modifiers"], "a wellness visit"],
  ])("[MOD-04] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-04", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-04] says why", () => {
    const told = chargesTold("MOD-04", charges("99396-25 99213", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("Modifier 25 on 99396 does not do that");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99396 99213-25", {}, "25 on the problem visit"],
    ["99396", {}, "a check-up alone"],
  ])("[MOD-04] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-04", charges(services, parts))).toEqual([]);
  });
});
