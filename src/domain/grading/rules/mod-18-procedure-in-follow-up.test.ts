import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-18", () => {
  it.each<[string, Charges, string[], string]>([
    [
      "20610-LT",
      { visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } } },
      ["missing /services/0/modifiers"],
      "a joint injection",
    ],
  ])("[MOD-18] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-18", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-18] says why", () => {
    const told = chargesTold(
      "MOD-18",
      charges("20610-LT", {
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      }),
    );
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("day 36");
    expect(said).toContain("79 for something unrelated");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    [
      "20610-LT-79",
      { visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } } },
      "79",
    ],
    ["20610-LT", {}, "no procedure before"],
    [
      "71046",
      { visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } } },
      "an x-ray",
    ],
  ])("[MOD-18] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-18", charges(services, parts))).toEqual([]);
  });
});
