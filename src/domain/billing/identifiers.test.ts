import { describe, expect, it } from "vitest";
import { isEin, isMbi, isNpi } from "./identifiers.ts";

describe("isNpi", () => {
  it.each([
    ["1234567893", true, "CMS's example"],
    ["1234567890", false, "wrong check digit"],
    ["123456789", false, "nine digits"],
    ["3234567893", false, "starts with neither 1 nor 2"],
  ])("says of %s: %s (%s)", (npi, expected) => {
    expect(isNpi(npi)).toBe(expected);
  });
});

describe("isMbi", () => {
  it.each([
    ["1EG4-TE5-MK73", true, "CMS's specimen"],
    ["1eg4te5mk73", true, "small letters, no dashes"],
    ["1SG4-TE5-MK73", false, "S is never used"],
    ["0EG4-TE5-MK73", false, "starts with 0"],
  ])("says of %s: %s (%s)", (mbi, expected) => {
    expect(isMbi(mbi)).toBe(expected);
  });
});

describe("isEin", () => {
  it("wants two digits, a dash and seven", () => {
    expect([isEin("12-3456789"), isEin("123456789")]).toEqual([true, false]);
  });
});
