import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseIcd10Cm } from "./icd10cm.ts";
import { parseModifier, parseProcedure, parseServiceEntry } from "./procedure.ts";

describe("parseIcd10Cm", () => {
  it.each([
    ["e119", "E11.9", "no dot"],
    ["E11-9", "E11.9", "a dash"],
    [" e11 . 9 ", "E11.9", "blanks"],
    ["I10", "I10", "a category that is a code"],
    ["s52521a", "S52.521A", "a seventh character"],
    ["T148XXA", "T14.8XXA", "placeholders"],
    ["z3a.08", "Z3A.08", "a letter in the third place"],
    ["qa00101", "QA0.0101", "a letter in the second place"],
  ])("reads %j as %s: %s", (text, code) => {
    expect(parseIcd10Cm(text)).toMatchObject({ ok: true, value: { code, lookAlikes: [] } });
  });

  it.each([
    ["E1O.9", "E10.9", ["O"], "O for 0"],
    ["I1l.9", "I11.9", ["L"], "l for 1"],
    ["110", "I10", ["1"], "1 for I in front"],
    ["080", "O80", ["0"], "0 for O in front"],
  ])("reads %j as %s and says so: %s", (text, code, typed) => {
    const parsed = parseIcd10Cm(text);
    expect(parsed).toMatchObject({ ok: true, value: { code } });
    expect(parsed.ok && parsed.value.lookAlikes.map((look) => look.typed)).toEqual(typed);
  });

  it.each([
    ["", "empty"],
    ["E", "too-short"],
    ["E1", "too-short"],
    ["E11.22222", "too-long"],
    ["22345", "not-icd10cm"],
    ["EE1", "not-icd10cm"],
    ["CAB", "not-icd10cm"],
    ["99213", "not-icd10cm"],
    ["E11.é", "not-icd10cm"],
  ])("refuses %j as %s", (text, error) => {
    expect(parseIcd10Cm(text)).toEqual({ ok: false, error });
  });

  it("reads its own output as itself", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]([0-9][0-9AB]|[AB][0-9])[0-9A-Z]{0,4}$/), (text) => {
        const once = parseIcd10Cm(text);
        if (!once.ok) return;
        expect(parseIcd10Cm(once.value.code)).toMatchObject({
          ok: true,
          value: { code: once.value.code, lookAlikes: [] },
        });
      }),
      { seed: 20260213 },
    );
  });
});

describe("parseProcedure", () => {
  it.each([
    ["99213", "99213"],
    ["g0439", "G0439"],
    ["G 0439", "G0439"],
    ["0001F", "0001F"],
    ["0075T", "0075T"],
    ["GO439", "G0439"],
    ["9921 3", "99213"],
  ])("reads %j as %s", (text, code) => {
    expect(parseProcedure(text)).toMatchObject({ ok: true, value: { code } });
  });

  it.each([
    ["", "empty"],
    ["9921", "not-procedure"],
    ["992133", "not-procedure"],
    ["Z1234", "not-procedure"],
  ])("refuses %j as %s", (text, error) => {
    expect(parseProcedure(text)).toEqual({ ok: false, error });
  });
});

describe("parseServiceEntry", () => {
  it.each([
    ["99213-25", "99213", ["25"]],
    ["20610 rt 59", "20610", ["RT", "59"]],
    ["93000", "93000", []],
  ])("reads %j as %s with %j", (text, code, modifiers) => {
    expect(parseServiceEntry(text)).toEqual({ ok: true, value: { code, modifiers } });
  });

  it.each([
    ["99213-2", "bad-modifier"],
    ["99213 25 59 RT LT GA", "too-many-modifiers"],
    ["visit", "not-procedure"],
  ])("refuses %j as %s", (text, error) => {
    expect(parseServiceEntry(text)).toEqual({ ok: false, error });
  });
});

describe("parseModifier", () => {
  it("takes two letters or digits and no more", () => {
    expect(parseModifier("rt")).toEqual({ ok: true, value: "RT" });
    expect(parseModifier("RTL")).toEqual({ ok: false, error: "bad-modifier" });
  });
});
