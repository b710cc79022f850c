import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("UNIT-02", () => {
  it.each<[string, Charges, string[], string]>([
    ["17000*8", {}, ["wrong /services/0/units"], "eight first lesions"],
    ["H0004*9", {}, ["wrong /services/0/units"], "more than the payer’s limit"],
  ])("[UNIT-02] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("UNIT-02", charges(services, parts))).toEqual(expected);
  });

  it("[UNIT-02] says why", () => {
    const told = chargesTold("UNIT-02", charges("17000*8", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("8 units");
    expect(said).toContain("the first of the session");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["17000", {}, "one"],
    ["H0004*8", {}, "the payer’s limit"],
    ["J3301*400", {}, "what no table limits"],
  ])("[UNIT-02] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("UNIT-02", charges(services, parts))).toEqual([]);
  });
});
