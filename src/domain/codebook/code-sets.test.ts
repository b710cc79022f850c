import { describe, expect, it } from "vitest";
import { buildCodeBook } from "./code-book.ts";
import {
  buildProcedureBook,
  diagnosisBookOn,
  formerYearOn,
  isInForce,
  lookUpDiagnosisOn,
  lookUpModifierOn,
  lookUpProcedureOn,
  type CodeSets,
} from "./code-sets.ts";
import { aCodeBook, anEdition } from "./testing.ts";

const lastYear = {
  ...anEdition,
  year: 2025,
  validFrom: "2024-10-01",
  validTo: "2025-09-30",
} as const;
const services = { ...anEdition, system: "hcpcs", title: "Services" } as const;

const sets: CodeSets = {
  diagnoses: [
    buildCodeBook(
      lastYear,
      [],
      [{ section: "E08-E13", categories: [{ code: "E11", title: "Of last year" }] }],
    ),
    aCodeBook(),
  ],
  procedures: [
    buildProcedureBook(
      services,
      [{ code: "G0439", title: "Annual wellness visit" }],
      [{ code: "RT", title: "Right side" }],
    ),
  ],
};

describe("looking up by date of service", () => {
  it.each([
    ["2025-09-30", "Of last year", "the last day of an edition"],
    ["2025-10-01", "Type 2 diabetes mellitus", "the first day of the next"],
  ])("finds on %s: %s (%s)", (date, title) => {
    expect(lookUpDiagnosisOn(sets, "E11", date)).toMatchObject({ title });
  });

  it("knows no code on a day without an edition", () => {
    expect(lookUpDiagnosisOn(sets, "E11", "2026-10-01")).toEqual({
      status: "unknown",
      nearest: undefined,
    });
    expect(diagnosisBookOn(sets, "2024-09-30")).toBeUndefined();
    expect(lookUpProcedureOn(sets, "G0439", "2026-10-01")).toBeUndefined();
    expect(lookUpModifierOn(sets, "RT", "2026-10-01")).toBeUndefined();
  });

  it("names the year of an edition that is not the newest", () => {
    expect(formerYearOn(sets, "2025-10-01")).toBeUndefined();
    expect(formerYearOn(sets, "2025-09-30")).toBe(2025);
    expect(formerYearOn(sets, "1999-01-01")).toBeUndefined();
  });

  it("returns a service with its edition, and a modifier", () => {
    expect(lookUpProcedureOn(sets, "G0439", "2026-01-15")).toMatchObject({
      procedure: { title: "Annual wellness visit" },
      edition: { title: "Services" },
    });
    expect(lookUpModifierOn(sets, "RT", "2026-01-15")).toEqual({ code: "RT", title: "Right side" });
    expect(lookUpProcedureOn(sets, "G0438", "2026-01-15")).toBeUndefined();
    expect(lookUpModifierOn(sets, "LT", "2026-01-15")).toBeUndefined();
  });

  it("counts both days of an edition", () => {
    expect(isInForce(anEdition, "2025-10-01")).toBe(true);
    expect(isInForce(anEdition, "2026-09-30")).toBe(true);
    expect(isInForce(anEdition, "2025-09-30")).toBe(false);
  });
});
