import type { Brand } from "./brand.ts";
import { err, ok, type Result } from "./result.ts";

/** A day in the Gregorian calendar as `YYYY-MM-DD`; sorts and compares as text. */
export type IsoDate = Brand<string, "IsoDate">;

export type DateProblem = "empty" | "not-a-date" | "no-such-day";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/**
 * Reads a date as it is written in US offices: `2025-10-14`, `10/14/2025`, `10-14-25`, `10142025`,
 * `Oct 14, 2025`. A two-digit year up to 30 is 20YY, above it 19YY, as on the CMS-1500.
 */
export function parseDate(text: string): Result<IsoDate, DateProblem> {
  const trimmed = text.trim();
  if (trimmed === "") return err("empty");
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed);
  if (iso) return checkedDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us =
    /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(trimmed) ??
    /^(\d{2})(\d{2})(\d{4})$/.exec(trimmed);
  if (us) return checkedDate(fullYear(us[3] ?? ""), Number(us[1]), Number(us[2]));
  const named = /^([a-z]{3,9})\.? (\d{1,2}),? (\d{4})$/i.exec(trimmed);
  const month = named ? MONTHS.indexOf((named[1] ?? "").slice(0, 3).toLowerCase()) : -1;
  if (named && month >= 0) return checkedDate(Number(named[3]), month + 1, Number(named[2]));
  return err("not-a-date");
}

/** `2025-10-14` → `10/14/2025`, as charts, superbills and claims print it. */
export function formatUsDate(date: IsoDate): string {
  const [year, month, day] = date.split("-");
  return `${month}/${day}/${year}`;
}

/** Completed years from birth to `on`. */
export function ageInYears(birth: IsoDate, on: IsoDate): number {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year <= 30 ? 2000 + year : 1900 + year;
}

function checkedDate(year: number, month: number, day: number): Result<IsoDate, DateProblem> {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year >= 1880 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0;
  if (!isReal) return err("no-such-day");
  return ok(date.toISOString().slice(0, 10) as IsoDate);
}
