import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-09", () => {
  it.each<[string, Charges, string[], string]>([
    [
      "99215",
      { em: { problems: "moderate", data: "low", risk: "moderate" } },
      ["wrong /services/0"],
      "two elements moderate",
    ],
    [
      "99285",
      { em: { problems: "high", data: "moderate", risk: "moderate" } },
      ["wrong /services/0"],
      "one element high",
    ],
    [
      "99233",
      { em: { problems: "moderate", data: "low", risk: "moderate" } },
      ["wrong /services/0"],
      "a hospital day",
    ],
    [
      "99213",
      { em: { problems: "minimal", data: "low", risk: "minimal", minutes: 15 } },
      ["wrong /services/0"],
      "15 minutes",
    ],
  ])("[SVC-09] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-09", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-09] says why", () => {
    const told = chargesTold(
      "SVC-09",
      charges("99215", { em: { problems: "high", data: "low", risk: "moderate", minutes: 22 } }),
    );
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("high-complexity decisions or 40 minutes");
    expect(said).toContain("only the problems reach high");
    expect(said).toContain("problems high, data low, risk moderate: two of three reach moderate");
    expect(said).toContain("22 minutes");
    expect(said).toContain("That is 99214");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    [
      "99214",
      { em: { problems: "moderate", data: "low", risk: "moderate" } },
      "the level that decisions reach",
    ],
    [
      "99214",
      { em: { problems: "low", data: "low", risk: "low", minutes: 30 } },
      "the level that minutes reach",
    ],
    ["99215", {}, "a chart that nobody read for its level"],
    ["99213", { em: { problems: "moderate", data: "low", risk: "moderate" } }, "a level too low"],
    [
      "99211",
      { em: { problems: "moderate", data: "low", risk: "moderate" } },
      "a visit without a level",
    ],
    [
      "99221",
      { em: { problems: "minimal", data: "minimal", risk: "minimal" } },
      "the lowest level there is",
    ],
  ])("[SVC-09] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-09", charges(services, parts))).toEqual([]);
  });

  it("[SVC-09] says how far each element gets", () => {
    const told = (code: string, problems: "low" | "high", risk: "low" | "high") =>
      chargesTold("SVC-09", charges(code, { em: { problems, data: "low", risk } })).why;
    expect(told("99215", "low", "high")).toContain("only the risk reaches high");
    expect(told("99214", "low", "low")).toContain("no element reaches moderate");
    expect(told("99214", "low", "low")).toContain("all three reach low");
    expect(told("99214", "low", "low")).not.toContain("The note also states");
    expect(told("99285", "low", "low")).toContain("takes high-complexity decisions; for");
  });

  it("[SVC-09] says nothing of a visit that belongs to a follow-up", () => {
    const at = charges("99215", {
      diagnoses: "S52.521D",
      em: { problems: "low", data: "low", risk: "low" },
      visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
    });
    expect(chargesReview("SVC-09", at)).toEqual([]);
  });
});
