import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-15", () => {
  it.each<[string, Charges, string[], string]>([
    ["20610-RT", { diagnoses: "M17.12" }, ["wrong /services/0/modifiers"], "the other knee"],
    ["20610-50", { diagnoses: "M17.12" }, ["wrong /services/0/modifiers"], "both for one"],
    ["73140-F1", { diagnoses: "S61.210A" }, ["wrong /services/0/modifiers"], "the other hand"],
    ["73140-F7", { diagnoses: "S61.210A" }, ["wrong /services/0/modifiers"], "another finger"],
  ])("[MOD-15] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-15", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-15] says why", () => {
    const told = chargesTold("MOD-15", charges("20610-RT", { diagnoses: "M17.12" }));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("right side");
    expect(said).toContain("left knee");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["20610-LT", { diagnoses: "M17.12" }, "the same knee"],
    ["20610-RT@AB", { diagnoses: "M17.12 M25.561" }, "a second pointer that agrees"],
    ["20610-RT", { diagnoses: "I10" }, "a diagnosis without a side"],
    ["73140-F6", { diagnoses: "S61.210A" }, "the same finger"],
    ["20610-50@AB", { diagnoses: "M25.561 M25.562" }, "both for both"],
  ])("[MOD-15] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-15", charges(services, parts))).toEqual([]);
  });
});
