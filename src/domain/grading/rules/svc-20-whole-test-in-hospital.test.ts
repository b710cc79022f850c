import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-20", () => {
  it.each<[string, Charges, string[], string]>([
    [
      "93000",
      { visited: { placeOfService: "23" } },
      ["wrong /services/0"],
      "an emergency department",
    ],
  ])("[SVC-20] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-20", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-20] says why", () => {
    const told = chargesTold("SVC-20", charges("93000", { visited: { placeOfService: "23" } }));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("93010");
    expect(said).toContain("place of service 23");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["93000", {}, "an office"],
    ["93010", { visited: { placeOfService: "23" } }, "the reading"],
  ])("[SVC-20] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-20", charges(services, parts))).toEqual([]);
  });
});
