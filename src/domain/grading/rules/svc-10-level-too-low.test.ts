import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-10", () => {
  it.each<[string, Charges, string[], string]>([
    [
      "99213",
      { em: { problems: "moderate", data: "low", risk: "moderate" } },
      ["wrong /services/0"],
      "two elements moderate",
    ],
    [
      "99213",
      { em: { problems: "low", data: "minimal", risk: "low", minutes: 46 } },
      ["wrong /services/0"],
      "minutes that reach more",
    ],
  ])("[SVC-10] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-10", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-10] says why", () => {
    const told = chargesTold(
      "SVC-10",
      charges("99212", { em: { problems: "low", data: "low", risk: "low" } }),
    );
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("straightforward decisions or 10 minutes");
    expect(said).toContain("all three reach low");
    expect(said).toContain("That is 99213");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    [
      "99214",
      { em: { problems: "moderate", data: "low", risk: "moderate" } },
      "the level that decisions reach",
    ],
    [
      "99284",
      { em: { problems: "moderate", data: "moderate", risk: "low", minutes: 90 } },
      "minutes in an emergency department",
    ],
    ["99213", {}, "a chart that nobody read for its level"],
  ])("[SVC-10] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-10", charges(services, parts))).toEqual([]);
  });
});
