import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("MOD-17", () => {
  it.each<[string, Charges, string[], string]>([
    [
      "99213-25",
      {
        diagnoses: "I10",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      },
      ["missing /services/0/modifiers"],
      "25 for 24",
    ],
    [
      "99213@AB",
      {
        diagnoses: "S52.521D I10",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      },
      ["missing /services/0/modifiers"],
      "the fracture and something else",
    ],
  ])("[MOD-17] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("MOD-17", charges(services, parts))).toEqual(expected);
  });

  it("[MOD-17] says why", () => {
    const told = chargesTold(
      "MOD-17",
      charges("99213-25", {
        diagnoses: "I10",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      }),
    );
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("day 36");
    expect(said).toContain("Modifier 25 speaks of");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    [
      "99213-24",
      {
        diagnoses: "I10",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      },
      "24",
    ],
    [
      "99213",
      {
        diagnoses: "S52.521D",
        visited: { followUp: { procedure: "25600", on: "2026-01-05", diagnoses: ["S52.521"] } },
      },
      "the treated fracture",
    ],
    ["99213", { diagnoses: "I10" }, "no procedure before"],
  ])("[MOD-17] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("MOD-17", charges(services, parts))).toEqual([]);
  });
});
