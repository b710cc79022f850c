import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-13", () => {
  it.each<[string, Charges, string[], string]>([
    ["45385 45378-59", {}, ["wrong /services/1"], "a part, with 59"],
    ["99211-25 96372", {}, ["wrong /services/0"], "a pair with indicator 0"],
  ])("[SVC-13] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-13", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-13] says why", () => {
    const told = chargesTold("SVC-13", charges("99211-25 96372", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("indicator 0");
    expect(said).toContain("No modifier opens");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["45385 45380-59", {}, "a pair that a modifier opens"],
    ["45378", {}, "a lone look"],
  ])("[SVC-13] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-13", charges(services, parts))).toEqual([]);
  });
});
