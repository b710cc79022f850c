import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("UNIT-03", () => {
  it.each<[string, Charges, string[], string]>([
    ["90460 90707 90716", {}, ["wrong /services/0/units"], "two vaccines given once"],
    ["90471 90472*2 90707 90716", {}, ["wrong /services/0/units"], "two given three times"],
  ])("[UNIT-03] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("UNIT-03", charges(services, parts))).toEqual(expected);
  });

  it("[UNIT-03] says why", () => {
    const told = chargesTold("UNIT-03", charges("90460 90707 90716", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("2 vaccines");
    expect(said).toContain("1 unit");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["90460*2 90707 90716", {}, "two and two"],
    ["90471 90472 90707 90716", {}, "first and further"],
    ["90460*2", {}, "no vaccine at all"],
  ])("[UNIT-03] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("UNIT-03", charges(services, parts))).toEqual([]);
  });
});
