import { describe, expect, it } from "vitest";
import { alignDiagnoses } from "./alignment.ts";
import type { EncounterCase } from "./case.ts";
import { aCase, aKeyDiagnosis, aKeyService, aService } from "./testing.ts";

/** `exact 0` for a line beside key line 0; `unsupported -` where the key has none. */
function rows(pairs: EncounterCase["diagnosisPairs"] | EncounterCase["servicePairs"]) {
  return pairs.map(({ verdict, keyIndex }) => `${verdict} ${keyIndex ?? "-"}`);
}

describe("aligning diagnoses", () => {
  const alternates = { alternates: ["E119", "R07.2"] };
  it.each([
    [["E11.22"], ["E11.22"], ["exact 0"]],
    [
      ["E11.22", "I10"],
      ["i10", "E1122"],
      ["exact 1", "exact 0"],
    ],
    [[aKeyDiagnosis("I10", alternates)], ["R07.2"], ["alternate 0"]],
    [[aKeyDiagnosis("I10", alternates)], ["e11.9"], ["alternate 0"]],
    [[aKeyDiagnosis("I10", alternates)], ["R07.89"], ["unsupported -", "missing 0"]],
    [[aKeyDiagnosis("E11.22", { optional: true })], ["E11.22"], ["optional 0"]],
    [
      ["I10", aKeyDiagnosis("E11.22", { optional: true })],
      ["I10", "E11.9"],
      ["exact 0", "unsupported -"],
    ],
    [["I10", aKeyDiagnosis("E11.22", { optional: true })], ["I10"], ["exact 0"]],
    [["S93.401A"], ["S93.401D"], ["other-encounter 0"]],
    [["E11.22"], ["E11.2"], ["less-specific 0"]],
    [["M25.561"], ["M25.562"], ["other-side 0"]],
    [["M25.561"], ["M25.569"], ["unspecified-sibling 0"]],
    [["R07.2"], ["R07.89"], ["same-category 0"]],
    [["I10"], ["N18.31"], ["unsupported -", "missing 0"]],
    [["I10"], ["nonsense", "nonsense"], ["unsupported -", "unsupported -", "missing 0"]],
    [["I10"], ["I10", "I10"], ["exact 0", "duplicate -"]],
    [["I10"], ["N18.31", "N18.31"], ["duplicate -", "duplicate -", "missing 0"]],
    [["E11.22", "E11.9"], ["E11.9"], ["exact 1", "missing 0"]],
  ])("of %j with %j gives %j", (key, diagnoses, expected) => {
    expect(rows(aCase({ key, diagnoses }).diagnosisPairs)).toEqual(expected);
  });

  it("knows equal codes alone without a book", () => {
    const { diagnoses } = aCase({ diagnoses: ["E11.22", "R07.89"] });
    const key = [aKeyDiagnosis("E11.22"), aKeyDiagnosis("R07.2")];
    expect(rows(alignDiagnoses(diagnoses, key, undefined))).toEqual([
      "exact 0",
      "unsupported -",
      "missing 1",
    ]);
  });
});

describe("aligning services", () => {
  it.each([
    [[aKeyService("99214")], ["99214"], ["exact 0"]],
    [[aKeyService("99214")], ["99213"], ["same-family 0"]],
    [[aKeyService("99214", { alternates: ["36415", "93000"] })], ["93000"], ["alternate 0"]],
    [
      [aKeyService("99214", { optional: true }), aKeyService("93000")],
      ["99213", "93000"],
      ["unsupported -", "exact 1"],
    ],
    [[aKeyService("99214", { optional: true })], ["99214"], ["optional 0"]],
    [[aKeyService("36415")], ["93000"], ["unsupported -", "missing 0"]],
    [[aKeyService("99214")], ["93000"], ["unsupported -", "missing 0"]],
    [[aKeyService("93000")], ["99214"], ["unsupported -", "missing 0"]],
    [[aKeyService("99214")], ["?", "?"], ["unsupported -", "unsupported -", "missing 0"]],
    [[aKeyService("99214")], ["99214", "99214"], ["exact 0", "duplicate -"]],
    [[aKeyService("99214"), aKeyService("99213")], ["99213"], ["exact 1", "missing 0"]],
  ])("of %j with %j gives %j", (keyServices, codes, expected) => {
    const services = codes.map((code) => aService(code));
    expect(rows(aCase({ keyServices, services }).servicePairs)).toEqual(expected);
  });
});
