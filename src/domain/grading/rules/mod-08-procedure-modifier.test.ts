import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-08", () => {
  it.each<[string, Charges, string[], string]>([
    ["99213-59 17000", {}, ["wrong /services/0/modifiers"], "59"],
    ["99213-76", {}, ["wrong /services/0/modifiers"], "76"],
  ])("[MOD-08] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-08", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-08] says why", () => {
    const told = chargesTold("MOD-08", charges("99213-XE 17000", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("carries 25");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([["99213-25 17000-59", {}, "each on its own"]])(
    "[MOD-08] is silent about %s with %j",
    (services, parts) => {
      expect(chargesReview("MOD-08", charges(services, parts))).toEqual([]);
    },
  );

  it.each([
    "59",
    "XE",
    "XS",
    "XP",
    "XU",
    "26",
    "TC",
    "50",
    "51",
    "58",
    "76",
    "77",
    "78",
    "79",
    "80",
  ])("[MOD-08] keeps %s off a visit", (modifier) => {
    const at = charges(`99213-${modifier} 17000-${modifier}`);
    expect(chargesReview("MOD-08", at)).toEqual(["wrong /services/0/modifiers"]);
  });
});
