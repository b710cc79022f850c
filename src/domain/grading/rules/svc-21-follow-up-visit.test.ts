import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-21", () => {
  it.each<[string, Charges, string[], string]>([
    [
      "99213",
      {
        diagnoses: "S52.521D",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      },
      ["wrong /services/0"],
      "the treated fracture",
    ],
  ])("[SVC-21] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-21", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-21] says why", () => {
    const told = chargesTold(
      "SVC-21",
      charges("99213", {
        diagnoses: "S52.521D",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      }),
    );
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("90 days");
    expect(said).toContain("day 36");
    expect(said).toContain("99024");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    [
      "99213",
      {
        diagnoses: "I10",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      },
      "something else",
    ],
    [
      "99024",
      {
        diagnoses: "S52.521D",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      },
      "the follow-up code",
    ],
    [
      "99213",
      {
        diagnoses: "S52.521D",
        visited: { followUp: { procedure: "25600", on: "2025-10-05", diagnoses: ["S52.521"] } },
      },
      "a follow-up that is over",
    ],
    ["99213", { diagnoses: "S52.521D" }, "no procedure before"],
  ])("[SVC-21] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-21", charges(services, parts))).toEqual([]);
  });

  it.each([
    ["2026-02-09", 1],
    ["2025-11-12", 1],
    ["2025-11-11", 0],
    ["2026-02-10", 0],
    ["2026-02-11", 0],
  ])("[SVC-21] counts the days since %s", (on, findings) => {
    const visited = { followUp: { procedure: "25600", on, diagnoses: ["S52.521"] } };
    expect(
      chargesReview("SVC-21", charges("99213", { diagnoses: "S52.521D", visited })),
    ).toHaveLength(findings);
  });

  it("[SVC-21] knows nothing of a procedure without days of follow-up in the table", () => {
    const visited = { followUp: { procedure: "93000", on: "2026-02-09", diagnoses: ["S52.521"] } };
    expect(chargesReview("SVC-21", charges("99213", { diagnoses: "S52.521D", visited }))).toEqual(
      [],
    );
  });
});
