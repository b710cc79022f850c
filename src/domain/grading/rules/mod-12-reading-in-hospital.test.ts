import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-12", () => {
  it.each<[string, Charges, string[], string]>([
    [
      "71046",
      { visited: { placeOfService: "23" } },
      ["missing /services/0/modifiers"],
      "an emergency department",
    ],
  ])("[MOD-12] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-12", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-12] says why", () => {
    const told = chargesTold("MOD-12", charges("71046", { visited: { placeOfService: "22" } }));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("place of service 22");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["71046", {}, "an office"],
    ["71046-26", { visited: { placeOfService: "23" } }, "26"],
    ["93010", { visited: { placeOfService: "23" } }, "a code for the reading"],
  ])("[MOD-12] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-12", charges(services, parts))).toEqual([]);
  });
});
