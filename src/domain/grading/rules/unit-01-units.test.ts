import { describe, expect, it } from "vitest";
import { aCase, aKeyService, aService, pathsOf, toldBy } from "../testing.ts";

describe("UNIT-01", () => {
  const keyServices = [aKeyService("99214", { units: 3 })];

  it("[UNIT-01] sees another number of units", () => {
    const at = aCase({ keyServices });
    expect(pathsOf("UNIT-01", at)).toEqual(["/services/0/units"]);
    expect(toldBy("UNIT-01", at).headline).toBe("3 units, not 1");
  });

  it("[UNIT-01] reads 03 as three", () => {
    const services = [aService("99214", { units: "03" })];
    expect(pathsOf("UNIT-01", aCase({ keyServices, services }))).toEqual([]);
  });

  it("[UNIT-01] speaks of one unit in the singular, of what was typed, and why", () => {
    const one = [aKeyService("99214", { units: 1 })];
    const at = aCase({ keyServices: one, services: [aService("99214", { units: "two" })] });
    expect(toldBy("UNIT-01", at)).toMatchObject({
      headline: "1 unit, not two",
      why: "99214: Documented in the assessment of this visit.",
      citations: ["payer:test-payer#visits"],
    });
  });
});
