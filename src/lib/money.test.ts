import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addCents, cents, formatMoney, parseMoney, timesUnits } from "./money.ts";

describe("parseMoney", () => {
  it.each([
    ["125", 12500, "whole dollars"],
    ["$1,250.5", 125050, "sign, comma, one decimal"],
    [" 20.00 ", 2000, "blanks around"],
    [".75", 75, "no dollars"],
    ["5.", 500, "a dot without cents"],
    ["1.500", 150, "zeros behind the cents"],
    ["-3.10", -310, "a credit"],
    ["$-3.10", -310, "a credit behind the sign"],
    ["-0", 0, "no negative zero"],
  ])("reads %j as %i cents: %s", (text, amount) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: amount });
  });

  it.each([
    ["", "empty"],
    ["  ", "empty"],
    ["abc", "not-an-amount"],
    ["1,25", "not-an-amount"],
    ["$", "not-an-amount"],
    [".", "not-an-amount"],
    ["1.2.3", "not-an-amount"],
    ["1e5", "not-an-amount"],
    ["1.005", "too-many-decimals"],
    ["99999999999", "too-large"],
  ])("refuses %j as %s", (text, error) => {
    expect(parseMoney(text)).toEqual({ ok: false, error });
  });

  it("reads back whatever it printed", () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999, max: 999_999_999 }), (amount) => {
        expect(parseMoney(formatMoney(cents(amount)))).toEqual({ ok: true, value: amount });
      }),
      { seed: 20260212 },
    );
  });
});

describe("formatMoney", () => {
  it.each([
    [0, "0.00"],
    [5, "0.05"],
    [123456789, "1,234,567.89"],
    [-310, "-3.10"],
  ])("prints %i cents as %s", (amount, text) => {
    expect(formatMoney(cents(amount))).toBe(text);
  });
});

describe("arithmetic", () => {
  it("adds without drifting", () => {
    expect(addCents(cents(10), cents(20), cents(-5))).toBe(25);
  });

  it("multiplies a fee by whole units", () => {
    expect(timesUnits(cents(3800), 3)).toBe(11400);
  });

  it("throws on half a cent, which only a bug can make", () => {
    expect(() => cents(0.5)).toThrow("not whole cents");
  });
});
