import { describe, expect, it } from "vitest";
import { ageInYears, formatUsDate, parseDate, type IsoDate } from "./calendar-date.ts";

describe("parseDate", () => {
  it.each([
    ["2025-10-14", "as stored"],
    ["10/14/2025", "as charts print it"],
    ["10-14-25", "short, with dashes"],
    ["10.14.2025", "with dots"],
    ["10142025", "as on the CMS-1500"],
    ["Oct 14, 2025", "in words"],
    ["October 14 2025", "in long words"],
    [" 10/14/2025 ", "with blanks"],
  ])("reads %j: %s", (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: "2025-10-14" });
  });

  it.each([
    ["5/4/61", "1961-05-04", "a birth date of the last century"],
    ["5/4/30", "2030-05-04", "up to 30 it is this century"],
    ["2/29/2024", "2024-02-29", "a leap day"],
  ])("reads %j as %s: %s", (text, iso) => {
    expect(parseDate(text)).toEqual({ ok: true, value: iso });
  });

  it.each([
    ["", "empty"],
    ["soon", "not-a-date"],
    ["Foo 14, 2025", "not-a-date"],
    ["2/30/2026", "no-such-day"],
    ["13/1/2026", "no-such-day"],
    ["2/29/2026", "no-such-day"],
    ["1/1/1700", "no-such-day"],
  ])("refuses %j as %s", (text, error) => {
    expect(parseDate(text)).toEqual({ ok: false, error });
  });
});

describe("dates", () => {
  it("are printed month first", () => {
    expect(formatUsDate("2025-10-04" as IsoDate)).toBe("10/04/2025");
  });

  it.each([
    ["2025-02-10", "2026-02-09", 0, "the day before the first birthday"],
    ["2025-02-10", "2026-02-10", 1, "the birthday itself"],
  ])("from %s to %s are %i years: %s", (birth, on, years) => {
    expect(ageInYears(birth as IsoDate, on as IsoDate)).toBe(years);
  });
});
