import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-19", () => {
  it.each<[string, Charges, string[], string]>([
    ["45385-PT", {}, ["wrong /services/0/modifiers"], "Medicare’s to a payer that takes 33"],
    [
      "45385-33",
      { payer: { rules: [{ id: "screening-pt", title: "Screening", text: "PT" }] } },
      ["wrong /services/0/modifiers"],
      "33 to one that takes PT",
    ],
  ])("[MOD-19] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-19", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-19] says why", () => {
    const told = chargesTold("MOD-19", charges("45385-PT", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("takes 33");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["45385-33", {}, "the payer’s own"],
    ["45385-PT", { payer: { rules: [] } }, "a payer that says nothing"],
  ])("[MOD-19] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-19", charges(services, parts))).toEqual([]);
  });
});
