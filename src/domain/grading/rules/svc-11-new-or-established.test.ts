import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-11", () => {
  it.each<[string, Charges, string[], string]>([
    ["99203", {}, ["wrong /services/0"], "a new code for a known patient"],
    ["99213", { visited: { patientStatus: "new" } }, ["wrong /services/0"], "the reverse"],
    ["99392", { visited: { patientStatus: "new" } }, ["wrong /services/0"], "a check-up"],
  ])("[SVC-11] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-11", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-11] says why", () => {
    const told = chargesTold("SVC-11", charges("99203", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("past three years");
    expect(said).toContain("99213");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["99213", {}, "a known patient"],
    ["99203", { visited: { patientStatus: "new" } }, "a new patient"],
    ["G0439", { visited: { patientStatus: "new" } }, "a code for both"],
  ])("[SVC-11] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-11", charges(services, parts))).toEqual([]);
  });

  it("[SVC-11] names the same visit of the other patients where there is one", () => {
    const told = (code: string, patientStatus: "new" | "established") =>
      chargesTold("SVC-11", charges(code, { visited: { patientStatus } })).why;
    expect(told("99214", "new")).toContain("a new patient is 99204");
    expect(told("99204", "established")).toContain("an established patient is 99214");
    expect(told("99392", "new")).not.toContain("The same visit");
    expect(told("99211", "new")).not.toContain("The same visit");
  });
});
