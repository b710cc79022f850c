import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-13", () => {
  it.each<[string, Charges, string[], string]>([
    ["93000-RT", {}, ["wrong /services/0/modifiers"], "a tracing"],
    ["45378-50", {}, ["wrong /services/0/modifiers"], "both sides of a colon"],
  ])("[MOD-13] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-13", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-13] says why", () => {
    const told = chargesTold("MOD-13", charges("93000-RT", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("right side");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["20610-RT", {}, "a joint"],
    ["93000-59", {}, "no side"],
  ])("[MOD-13] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-13", charges(services, parts))).toEqual([]);
  });
});
