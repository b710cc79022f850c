import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-22", () => {
  it.each<[string, Charges, string[], string]>([
    [
      "90471 90656",
      { payer: { kind: "medicare" } },
      ["wrong /services/0"],
      "a flu shot to Medicare",
    ],
    ["G0008 90656", {}, ["wrong /services/0"], "Medicare’s code to another payer"],
  ])("[SVC-22] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-22", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-22] says why", () => {
    const told = chargesTold("SVC-22", charges("90471 90656", { payer: { kind: "medicare" } }));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("G0008");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["G0008 90656", { payer: { kind: "medicare" } }, "Medicare’s code"],
    ["90471 90716", { payer: { kind: "medicare" } }, "a vaccine without a code of its own"],
    ["90471 90656", {}, "another payer"],
  ])("[SVC-22] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-22", charges(services, parts))).toEqual([]);
  });

  it("[SVC-22] says whose code it is", () => {
    expect(chargesTold("SVC-22", charges("G0008 90656")).why).toContain("Medicare’s code");
    const both = charges("90471 90472 90656 90677", { payer: { kind: "medicare" } });
    expect(chargesTold("SVC-22", both).why).toContain("G0008, G0009");
    expect(chargesReview("SVC-22", charges("G0008 90656", { payer: { rules: [] } }))).toEqual([]);
  });
});
