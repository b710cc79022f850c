import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-05", () => {
  it.each<[string, Charges, string[], string]>([
    ["99213-25 25600", {}, ["missing /services/0/modifiers"], "25 for 57"],
    ["99213 25600", {}, ["missing /services/0/modifiers"], "neither"],
  ])("[MOD-05] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-05", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-05] says why", () => {
    const told = chargesTold("MOD-05", charges("99213-25 25600", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("90 days");
    expect(said).toContain("Modifier 25 is for");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99213-57 25600", {}, "57"],
    ["99213-25 17000", {}, "minor surgery"],
  ])("[MOD-05] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-05", charges(services, parts))).toEqual([]);
  });
});
