import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-10", () => {
  it.each<[string, Charges, string[], string]>([
    ["99213-QW", {}, ["wrong /services/0/modifiers"], "a waived test’s on a visit"],
    ["17000-JZ", {}, ["wrong /services/0/modifiers"], "a drug’s on a procedure"],
    ["99213-AI", {}, ["wrong /services/0/modifiers"], "an admission’s in the office"],
    ["99213-QS", {}, ["wrong /services/0/modifiers"], "anesthesia’s on a visit"],
    ["93000-RR", {}, ["wrong /services/0/modifiers"], "a rental’s on a tracing"],
    ["45380-LD", {}, ["wrong /services/0/modifiers"], "a coronary artery’s"],
  ])("[MOD-10] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-10", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-10] says why", () => {
    const told = chargesTold("MOD-10", charges("99213-QW", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("laboratory tests");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["83036-QW", {}, "a laboratory test"],
    ["J3301-JZ", {}, "a drug"],
    ["99221-AI", {}, "the first hospital visit"],
    ["E0143-NU", {}, "equipment"],
    ["90707-SL", {}, "a vaccine"],
    ["45385-PT", {}, "a procedure that began as a screening"],
    ["00100-QS", {}, "anesthesia"],
  ])("[MOD-10] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-10", charges(services, parts))).toEqual([]);
  });
});
