import { describe, expect, it } from "vitest";
import { charges, chargesReview, chargesTold, type Charges } from "../charges/testing.ts";

describe("SVC-19", () => {
  it.each<[string, Charges, string[], string]>([
    ["93000", { diagnoses: "E78.5" }, ["wrong /services/0/pointers"], "a cholesterol"],
    ["93000@B", { diagnoses: "I10 E78.5" }, ["wrong /services/0/pointers"], "the wrong one of two"],
  ])("[SVC-19] sees %s with %j", (services, parts, expected) => {
    expect(chargesReview("SVC-19", charges(services, parts))).toEqual(expected);
  });

  it("[SVC-19] says why", () => {
    const told = chargesTold("SVC-19", charges("93000@B", { diagnoses: "I10 E78.5" }));
    const said = `${told.headline}. ${told.why}`;
    expect(said).toContain("I05 to I52");
    expect(said).toContain("I10 is on the list");
    expect(told.citations.length).toBeGreaterThan(0);
  });

  it.each<[string, Charges, string]>([
    ["93000", { diagnoses: "I10" }, "a category of the range"],
    ["93000@AB", { diagnoses: "E78.5 I10" }, "a second pointer that supports it"],
    ["90707", { diagnoses: "Z23" }, "a code as it stands"],
    ["93000@", { diagnoses: "E78.5" }, "a line without pointers"],
    ["83036", { diagnoses: "E78.5" }, "a service without a table"],
  ])("[SVC-19] is silent about %s with %j", (services, parts) => {
    expect(chargesReview("SVC-19", charges(services, parts))).toEqual([]);
  });

  it("[SVC-19] writes rows as the book does", () => {
    const payer = {
      coverage: [
        { services: ["83036"], diagnoses: ["E08-E13", "R06.0", "Z23", "O24"], rule: "coverage" },
      ],
    };
    const told = chargesTold("SVC-19", charges("83036", { diagnoses: "E78.5", payer }));
    expect(told.why).toContain("E08 to E13, R06.0-, Z23, O24.-.");
    expect(told.why).not.toContain("and others");
    expect(told.why).not.toContain("is on the list");
    expect(told.citations[0]).toBe("payer:test-payer#coverage");
  });

  it.each([
    ["I05.9", 1],
    ["I52", 1],
    ["I95.1", 0],
    ["R06.02", 1],
    ["R06.2", 0],
  ])("[SVC-19] counts %s to the table or not", (code, supports) => {
    expect(
      chargesReview("SVC-19", charges("93000@A", { diagnoses: code })).length,
    ).toBeLessThanOrEqual(1 - supports);
  });
});
