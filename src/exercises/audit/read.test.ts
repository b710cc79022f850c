import { describe, expect, it } from "vitest";
import {
  lineId,
  lineName,
  readAddedService,
  readCorrection,
  readModifiers,
  readPointers,
} from "./read.ts";

const finding = { kind: "" as const, citation: "", evidence: [] };

describe("what an auditor types", () => {
  it.each([
    ["code", "e1122", { code: "E11.22" }],
    ["code", "sugar", undefined],
    ["remove", "", { remove: true }],
    ["place", "1st", { place: 1 }],
    ["place", "b", { place: 2 }],
    ["place", "0", undefined],
    ["modifiers", "-25", { modifiers: ["25"] }],
    ["modifiers", "33, xs", { modifiers: ["33", "XS"] }],
    ["modifiers", "", { modifiers: [] }],
    ["modifiers", "250", undefined],
    ["units", " 07 ", { units: 7 }],
    ["units", "seven", undefined],
    ["pointers", "b and a", { pointers: ["B", "A"] }],
    ["pointers", "", undefined],
    ["", "E11.9", undefined],
  ] as const)("reads %s %j as %j", (action, value, correction) => {
    expect(readCorrection("diagnoses", action, value)).toEqual(correction);
  });

  it.each([
    ["RT 59", ["RT", "59"]],
    ["25 59 RT LT GA", undefined],
  ])("reads the modifiers %j", (text, modifiers) => {
    expect(readModifiers(text)).toEqual(modifiers);
  });

  it.each([
    ["AAB", ["A", "B"]],
    ["A,B,C,D,E", undefined],
    ["M", undefined],
  ])("reads the pointers %j", (text, letters) => {
    expect(readPointers(text)).toEqual(letters);
  });

  it("takes modifiers behind the code of an added service", () => {
    const line = { code: "99213-25", modifiers: "25 rt", units: "1", pointers: "a", ...finding };
    expect(readAddedService(line)).toEqual({
      code: "99213",
      modifiers: ["25", "RT"],
      units: 1,
      pointers: ["A"],
    });
    expect(readAddedService({ ...line, units: "" })).toBeUndefined();
  });

  it.each(["A", "L", "1", "12"])("names the line %s back and forth", (name) => {
    expect(lineName(lineId(name))).toBe(name);
  });
});
