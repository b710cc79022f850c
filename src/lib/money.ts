import type { Brand } from "./brand.ts";
import { err, ok, type Result } from "./result.ts";

/** Whole US cents; the only form in which money is computed. */
export type Cents = Brand<number, "Cents">;

export type MoneyProblem = "empty" | "not-an-amount" | "too-many-decimals" | "too-large";

/** 9,999,999.99 dollars: the largest charge that fits a CMS-1500 line. */
const LARGEST_CENTS = 999_999_999;

export const ZERO_CENTS = 0 as Cents;

/** Takes whole cents that the program itself computed; throws on fractions, which would be a bug. */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new Error(`not whole cents: ${value}`);
  return value as Cents;
}

/** Reads an amount as people type it (`125`, `$1,250.5`, ` 20.00 `) into cents. Never rounds. */
export function parseMoney(text: string): Result<Cents, MoneyProblem> {
  const trimmed = text.trim();
  if (trimmed === "") return err("empty");
  const match = /^(-?)\s*\$?\s*(-?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?$/.exec(trimmed);
  if (!match || (match[3] === undefined && !match[4])) return err("not-an-amount");
  const fraction = match[4] ?? "";
  if (fraction.replace(/0+$/, "").length > 2) return err("too-many-decimals");
  const whole = Number((match[3] ?? "0").replaceAll(",", ""));
  const value = whole * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"));
  if (value > LARGEST_CENTS) return err("too-large");
  const negative = (match[1] === "-") !== (match[2] === "-");
  return ok((negative && value !== 0 ? -value : value) as Cents);
}

/** `125000` → `1,250.00`; the currency sign is the screen's business. */
export function formatMoney(amount: Cents): string {
  const absolute = Math.abs(amount);
  const whole = String(Math.floor(absolute / 100)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${amount < 0 ? "-" : ""}${whole}.${String(absolute % 100).padStart(2, "0")}`;
}

export function addCents(...amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}

/** Unit fee × whole units. */
export function timesUnits(amount: Cents, units: number): Cents {
  return cents(amount * units);
}
