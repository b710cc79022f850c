import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-15", () => {
  it.each<[string, Charges, string[], string]>([
    ["90471", {}, ["missing /services/0"], "no vaccine"],
    ["G0008 90677", {}, ["missing /services/0"], "a vaccine of another kind"],
    [
      "90471",
      { payer: { kind: "medicaid" } },
      ["info /services/0"],
      "a program that may supply it",
    ],
    ["96372", {}, ["info /services/0"], "a shot without a drug"],
  ])("[SVC-15] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-15", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-15] says why", () => {
    const told = chargesTold("SVC-15", charges("90471", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("a line of its own");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["90471 90707", {}, "the vaccine beside it"],
    ["G0008 90656", {}, "its own kind"],
    ["90471 90999 90620", {}, "a vaccine that no table describes"],
    ["96372 J3301", {}, "the drug beside it"],
    ["96372", { visited: { placeOfService: "23" } }, "the hospital’s drug"],
  ])("[SVC-15] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-15", charges(services, parts))).toEqual([]);
  });

  it("[SVC-15] tells a drug from a vaccine, and the program's own rule", () => {
    expect(chargesTold("SVC-15", charges("96372")).why).toContain("J code");
    const medicaid = charges("90471", { payer: { kind: "medicaid" } });
    expect(chargesTold("SVC-15", medicaid).why).toContain("modifier SL");
    expect(chargesTold("SVC-15", charges("90471")).why).not.toContain("modifier SL");
  });

  it.each(["90476", "90589", "90620", "90759", "91320", "Q2036"])(
    "[SVC-15] knows %s for a vaccine by its number",
    (code) => {
      expect(chargesReview("SVC-15", charges(`90471 ${code}`))).toEqual([]);
    },
  );

  it.each(["90475", "90471", "90760", "90999", "J3301"])("[SVC-15] knows %s for none", (code) => {
    expect(chargesReview("SVC-15", charges(`90472 ${code}`))).toContain("missing /services/0");
  });
});
