import { describe, expect, it } from "vitest";
import { billableOfYear, listDate, orderFileYear } from "./release-date.ts";

describe("orderFileYear", () => {
  it.each([
    [74_719, ["order.txt"], 2026, "the number of codes tells"],
    [74_719, ["icd10cm_order_2025.txt"], 2026, "more surely than a name"],
    [74_260, [], 2025, "each year has its own"],
    [12, ["icd10cm-order-2026.txt", "set-2025.zip"], 2026, "the file's own name first"],
    [12, ["order.txt", "icd10cm-code-descriptions-2025.zip"], 2025, "then the archive's"],
    [12, ["order.txt"], undefined, "nothing tells"],
    [12, ["order-120261.txt"], undefined, "a number that holds no year"],
  ])("finds the year of %i codes in %o: %s (%s)", (count, names, year, _why) => {
    expect(orderFileYear(count, names)).toBe(year);
  });

  it("knows how many codes a year began with", () => {
    expect(billableOfYear(2026)).toBe(74_719);
    expect(billableOfYear(2017)).toBeUndefined();
  });
});

describe("listDate", () => {
  it.each([
    [["hcpcs-codes-2026-july.txt"], undefined, "2026-07-01"],
    [["HCPC2026_JAN_ANWEB.txt"], undefined, "2026-01-01"],
    [["HCPC2025_OCT_ANWEB.txt"], "2025-10-01", "2025-10-01"],
    [["hcpcs-2025-Q4.csv"], undefined, "2025-10-01"],
    [["april-2026.zip"], undefined, "2026-04-01"],
    [["HCPC2019_CONTR_ANWEB.txt"], "2019-01-01", "2019-01-01"],
    [["modifiers-2025-october.csv"], "2023-04-01", "2025-10-01"],
    [["codes-2025.txt"], "2025-10-01", "2025-10-01"],
    [["codes.txt", "hcpcs-2026-july.zip"], undefined, "2026-07-01"],
    [["codes.txt"], "2025-10-01", "2025-10-01"],
    [["codes.txt"], undefined, undefined],
    [["2026-proctology.txt"], undefined, "2026-01-01"],
  ])("dates a list named %o with newest entry %s: %s", (names, newest, date) => {
    expect(listDate(names, newest)).toBe(date);
  });
});
