import { describe, expect, it } from "vitest";
import {
  extraModifiers,
  hasWrongPrimary,
  hasWrongUnits,
  missingModifiers,
  missingPointers,
  primaryPointer,
  unrelatedPointers,
} from "./service-lines.ts";
import { aCase, aKeyDiagnosis, aKeyService, aService } from "./testing.ts";

/** What is seen in the first service row of a case. */
function seen(parts: Parameters<typeof aCase>[0]) {
  const at = aCase(parts);
  const [pair] = at.servicePairs;
  if (!pair) throw new Error("no service");
  return {
    missing: missingModifiers(pair),
    extra: extraModifiers(pair),
    units: hasWrongUnits(pair),
    primary: primaryPointer(at, pair),
    wrongPrimary: hasWrongPrimary(at, pair),
    missingPointers: missingPointers(at, pair),
    unrelated: unrelatedPointers(at, pair),
  };
}

const right = {
  missing: [],
  extra: [],
  units: false,
  primary: "E11.22",
  wrongPrimary: false,
  missingPointers: [],
  unrelated: [],
};
const key = ["E11.22", "I10", "N18.31"];
const both = [aKeyService("99214", { pointers: ["E11.22", "I10"], optionalPointers: ["N18.31"] })];
const pointing = (...pointers: string[]) => [aService("99214", { pointers })];

describe("the details of a service", () => {
  it.each<[string, Parameters<typeof aCase>[0], Partial<typeof right> | Record<string, unknown>]>([
    ["as the key has them", {}, {}],
    [
      "of one that the key lacks",
      { services: [aService("36415", { modifiers: ["59"], units: "9", pointers: ["F"] })] },
      { primary: "" },
    ],
    [
      "of an optional one",
      {
        keyServices: [aKeyService("93000", { optional: true, modifiers: ["25"] })],
        services: [aService("93000", { units: "9", pointers: ["F"] })],
      },
      { primary: "" },
    ],
    [
      "with another modifier",
      {
        keyServices: [aKeyService("99214", { modifiers: ["25"], optionalModifiers: ["95"] })],
        services: [aService("99214", { modifiers: ["59", "95"] })],
      },
      { missing: ["25"], extra: ["59"] },
    ],
    ["with unreadable units", { services: [aService("99214", { units: "x" })] }, { units: true }],
    ["pointing to all", { key, keyServices: both, services: pointing("A", "B", "C") }, {}],
    [
      "pointing to the second first",
      { key, keyServices: both, services: pointing("B", "A") },
      { primary: "I10", wrongPrimary: true },
    ],
    [
      "pointing to the second alone",
      { key, keyServices: both, services: pointing("B") },
      { primary: "I10", wrongPrimary: true },
    ],
    [
      "pointing to the first alone",
      { key, keyServices: both, services: pointing("A") },
      { missingPointers: ["I10"] },
    ],
    ["pointing to an unrelated one", { key, services: pointing("A", "C") }, { unrelated: ["C"] }],
    ["pointing nowhere", { key, services: pointing() }, { primary: "", wrongPrimary: true }],
    [
      "where either may be first",
      { key, keyServices: both, order: { first: ["E11.22", "I10"] }, services: pointing("B", "A") },
      { primary: "I10" },
    ],
    [
      "where the other may be first and is not the service's",
      { key, order: { first: ["E11.22", "I10"] }, services: pointing("B") },
      { primary: "I10", wrongPrimary: true, unrelated: ["B"] },
    ],
    [
      "where the diagnosis was not coded",
      { key, diagnoses: ["I10"], services: pointing("A") },
      { primary: "I10", unrelated: ["A"] },
    ],
    [
      "where nothing but a strange one was coded",
      { key, diagnoses: ["r07.2"], services: pointing("A") },
      { primary: "R07.2", unrelated: ["A"] },
    ],
    [
      "where nonsense was coded",
      { key, diagnoses: ["?"], services: pointing("A") },
      { primary: "?", unrelated: ["A"] },
    ],
    ["of a nearly right code", { key: [aKeyDiagnosis("E11.22")], diagnoses: ["E11.9"] }, {}],
  ])("%s", (_, parts, expected) => {
    expect(seen(parts)).toEqual({ ...right, ...expected });
  });

  it("of a service that is missing are not compared", () => {
    const at = aCase({ key, keyServices: both, services: [] });
    const [pair] = at.servicePairs;
    expect(pair && [missingModifiers(pair), extraModifiers(pair), hasWrongUnits(pair)]).toEqual([
      [],
      [],
      false,
    ]);
    expect(pair && [primaryPointer(at, pair), hasWrongPrimary(at, pair)]).toEqual(["", false]);
    expect(pair && [missingPointers(at, pair), unrelatedPointers(at, pair)]).toEqual([[], []]);
  });
});
