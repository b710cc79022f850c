import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-09", () => {
  it.each<[string, Charges, string[], string]>([
    ["20610-LT-RT", {}, ["wrong /services/0/modifiers"], "both sides by name"],
    ["20610-50-RT", {}, ["wrong /services/0/modifiers"], "50 with a side"],
    ["71046-26-TC", {}, ["wrong /services/0/modifiers"], "the whole in parts"],
    ["17000-59-XS", {}, ["wrong /services/0/modifiers"], "59 with an X"],
    ["J3301-JW-JZ", {}, ["wrong /services/0/modifiers"], "discarded and not"],
    ["73140-RT-F1", {}, ["wrong /services/0/modifiers"], "a finger of the other hand"],
  ])("[MOD-09] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-09", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-09] says why", () => {
    const told = chargesTold("MOD-09", charges("20610-50-RT", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("already says both sides");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["20610-RT-59", {}, "a side and 59"],
    ["73140-RT-F6", {}, "a finger of the same hand"],
    ["20610-50", {}, "50 alone"],
  ])("[MOD-09] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-09", charges(services, parts))).toEqual([]);
  });

  it.each([
    "LT RT",
    "50 LT",
    "RT 50",
    "26 TC",
    "59 XE",
    "XS 59",
    "59 XP",
    "XU 59",
    "GA GZ",
    "KX GY",
    "GZ KX",
    "JW JZ",
    "58 78",
    "79 58",
    "78 79",
    "76 77",
    "E1 E3",
    "TA T5",
    "LT F5",
  ])("[MOD-09] keeps %s apart", (pair) => {
    const at = charges(`J3301-${pair.replace(" ", "-")}`);
    expect(chargesReview("MOD-09", at)).toEqual(["wrong /services/0/modifiers"]);
  });

  it.each(["25 57", "XE XS", "E1 E2", "RT F6", "GA GY", "59 76", "51 59", "50 59"])(
    "[MOD-09] lets %s stand together",
    (pair) => {
      expect(chargesReview("MOD-09", charges(`J3301-${pair.replace(" ", "-")}`))).toEqual([]);
    },
  );
});
