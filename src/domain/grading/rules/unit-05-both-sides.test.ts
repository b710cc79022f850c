import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("UNIT-05", () => {
  it.each<[string, Charges, string[], string]>([
    ["20610-50*2", {}, ["wrong /services/0/units"], "two units"],
  ])("[UNIT-05] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("UNIT-05", charges(services, parts))).toEqual(expected);
  });

  it("[UNIT-05] says why", () => {
    const told = chargesTold("UNIT-05", charges("20610-50*2", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("2 times both");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["20610-50", {}, "one unit"],
    ["20610-RT*2", {}, "no 50"],
  ])("[UNIT-05] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("UNIT-05", charges(services, parts))).toEqual([]);
  });
});
