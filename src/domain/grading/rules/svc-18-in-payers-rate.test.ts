import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-18", () => {
  it.each<[string, Charges, string[], string]>([
    ["29125 A4570", {}, ["wrong /services/1"], "materials beside the splint"],
  ])("[SVC-18] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-18", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-18] says why", () => {
    const told = chargesTold("SVC-18", charges("29125 A4570", {}));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("takes in A4570");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["A4570", {}, "materials alone"],
    ["29125 A4570", { payer: { included: [] } }, "another payer"],
  ])("[SVC-18] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-18", charges(services, parts))).toEqual([]);
  });
});
