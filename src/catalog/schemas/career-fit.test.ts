import { describe, expect, it } from "vitest";
import items from "../../../content/career-fit/items.json" with { type: "json" };
import roles from "../../../content/career-fit/roles.json" with { type: "json" };
import { careerFitItemsSchema, careerFitRolesSchema } from "./career-fit.ts";

describe("careerFitItemsSchema", () => {
  it("accepts the questions that are asked", () => {
    expect(careerFitItemsSchema.safeParse(items).error?.issues).toBeUndefined();
  });

  it.each([
    { fault: "an unknown section", change: { section: "moods" }, path: "items.0.section" },
    { fault: "a misspelt key", change: { sektion: "styles" }, path: "items.0" },
    {
      fault: "a weight out of range",
      change: { weights: { coder: 3, biller: 0 } },
      path: "items.0.weights.coder",
    },
    {
      fault: "a people item that lowers the biller",
      change: { family: "people", weights: { coder: 2, biller: -2 } },
      path: "items.0",
    },
    {
      fault: "weights that no longer cancel out",
      change: { weights: { coder: 1, biller: 0 } },
      path: "items",
    },
  ])("rejects $fault, and says where", ({ change, path }) => {
    const [first, ...rest] = items.items;
    const result = careerFitItemsSchema.safeParse({
      ...items,
      items: [{ ...first, ...change }, ...rest],
    });
    expect(result.error?.issues.map((issue) => issue.path.join("."))).toContain(path);
  });
});

describe("careerFitRolesSchema", () => {
  it("accepts what is told about the jobs", () => {
    expect(careerFitRolesSchema.safeParse(roles).error?.issues).toBeUndefined();
  });

  it("rejects a fact without a year", () => {
    const [fact, ...rest] = roles.facts;
    const undatedSource = { ...fact?.source, year: undefined };
    const result = careerFitRolesSchema.safeParse({
      ...roles,
      facts: [{ ...fact, source: undatedSource }, ...rest],
    });
    expect(result.error?.issues.map((issue) => issue.path.join("."))).toContain(
      "facts.0.source.year",
    );
  });
});
