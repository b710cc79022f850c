import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-20", () => {
  it.each<[string, Charges, string[], string]>([
    ["99213-95", {}, ["wrong /services/0/modifiers"], "95 in an office"],
    [
      "99213",
      { visited: { placeOfService: "10" } },
      ["missing /services/0/modifiers"],
      "video without 95",
    ],
  ])("[MOD-20] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-20", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-20] says why", () => {
    const told = chargesTold("MOD-20", charges("99213", { visited: { placeOfService: "10" } }));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("place of service is 10");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99213-95", { visited: { placeOfService: "02" } }, "both"],
    ["99213", {}, "neither"],
    ["99213-95", { payer: { rules: [] } }, "a payer without such a rule"],
  ])("[MOD-20] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-20", charges(services, parts))).toEqual([]);
  });
});
