import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-16", () => {
  it.each<[string, Charges, string[], string]>([
    ["45385 45380", {}, ["missing /services/1/modifiers"], "no modifier"],
    ["45385 45380-51", {}, ["missing /services/1/modifiers"], "one that opens nothing"],
  ])("[MOD-16] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-16", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-16] says why", () => {
    const told = chargesTold("MOD-16", charges("45385 45380", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("indicator 1");
    expect(said).toContain("one lesion");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["45385 45380-XS", {}, "an X modifier"],
    ["45385-59 45380", {}, "59 on the other line"],
    ["45380", {}, "one of the two"],
    ["99213 96372", {}, "a visit, which carries 25"],
  ])("[MOD-16] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-16", charges(services, parts))).toEqual([]);
  });

  it.each(["59", "XE", "XS", "XP", "XU", "24", "25", "27", "57", "58", "78", "79", "91"])(
    "[MOD-16] takes %s on either line for an opening",
    (modifier) => {
      expect(chargesReview("MOD-16", charges(`45385-${modifier} 45380`))).toEqual([]);
      expect(chargesReview("MOD-16", charges(`45385 45380-${modifier}`))).toEqual([]);
    },
  );

  it("[MOD-16] takes sides for an opening where they differ", () => {
    expect(chargesReview("MOD-16", charges("45385-LT 45380-RT"))).toEqual([]);
    expect(chargesReview("MOD-16", charges("45385-F1 45380-TA"))).toEqual([]);
    expect(chargesReview("MOD-16", charges("45385-LT 45380-LT"))).toHaveLength(1);
    expect(chargesReview("MOD-16", charges("45385-LT 45380"))).toHaveLength(1);
    expect(chargesReview("MOD-16", charges("45385-22 45380-51"))).toHaveLength(1);
  });
});
