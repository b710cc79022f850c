import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-14", () => {
  it.each<[string, Charges, string[], string]>([
    ["20610", {}, ["missing /services/0/modifiers"], "a joint"],
    ["73140-59", {}, ["missing /services/0/modifiers"], "a finger"],
  ])("[MOD-14] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-14", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-14] says why", () => {
    const told = chargesTold("MOD-14", charges("20610", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("RT, LT or 50");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["20610-LT", {}, "a side"],
    ["20610-50", {}, "both"],
    ["73140-F2", {}, "a finger by name"],
    ["93000", {}, "what has no sides"],
    ["20610", { payer: { rules: [] } }, "a payer that does not ask"],
  ])("[MOD-14] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-14", charges(services, parts))).toEqual([]);
  });
});
