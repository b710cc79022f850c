import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-17", () => {
  it.each<[string, Charges, string[], string]>([
    ["S9088", {}, ["wrong /services/0"], "what the payer refuses"],
  ])("[SVC-17] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-17", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-17] says why", () => {
    const told = chargesTold("SVC-17", charges("S9088", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("Test Health");
    expect(said).toContain("On urgent");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99213", {}, "what it pays"],
    ["S9088", { payer: { notPaid: [] } }, "another payer"],
  ])("[SVC-17] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-17", charges(services, parts))).toEqual([]);
  });
});
