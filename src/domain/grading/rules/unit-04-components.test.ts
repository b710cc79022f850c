import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("UNIT-04", () => {
  it.each<[string, Charges, string[], string]>([
    ["90460 90461*6 90707", {}, ["wrong /services/1/units"], "six for two"],
    ["90460 90707", {}, ["missing /services/0"], "none for two"],
  ])("[UNIT-04] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("UNIT-04", charges(services, parts))).toEqual(expected);
  });

  it("[UNIT-04] says why", () => {
    const told = chargesTold("UNIT-04", charges("90460 90461*6 90707", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("90707 has 3");
    expect(said).toContain("2 further components, not 6");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["90460 90461*2 90707", {}, "two for a vaccine of three"],
    ["90460 90716", {}, "a single component"],
    ["90471 90707", {}, "no counseling"],
    ["90460 90461*6 90620", {}, "a vaccine that no table describes"],
  ])("[UNIT-04] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("UNIT-04", charges(services, parts))).toEqual([]);
  });
});
