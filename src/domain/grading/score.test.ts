/** One file, since every case turns on the same few builders: each part of the score, its bounds and its readings. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GradePart } from "./grade.ts";
import { accuracyOf } from "./accuracy.ts";
import { scoreParts } from "./score.ts";
import {
  aCase,
  aKeyDiagnosis,
  aKeyQuery,
  aKeyService,
  anInpatientCase,
  aQuery,
  aQueryCase,
  aService,
} from "./testing.ts";

function points(parts: readonly GradePart[], aspect: string): string {
  const part = parts.find((each) => each.aspect === aspect);
  return part ? `${part.earned}/${part.possible}` : "none";
}

const total = (parts: readonly GradePart[]) => parts.reduce((sum, { earned }) => sum + earned, 0);

describe("points by aspect", () => {
  it.each([
    ["4/4", ["E11.22"], "the key's code"],
    ["2/4", ["E11.9"], "unspecified although the record specifies"],
    ["1/4", ["E11.2"], "a heading can't stand on a claim"],
    ["0/4", ["I10"], "nothing to do with it"],
    ["3/4", ["E11.22", "I10"], "one code too many"],
    ["0/4", ["I10", "R07.2", "Z79.84"], "never below zero"],
    ["3/4", ["E11.22", "E11.22"], "the same code twice"],
  ])("gives %s for %j: %s", (expected, diagnoses) => {
    expect(points(scoreParts(aCase({ diagnoses })), "diagnoses")).toBe(expected);
  });

  it("neither asks for an optional code nor charges for it", () => {
    const key = ["E11.22", aKeyDiagnosis("I10", { optional: true })];
    expect(points(scoreParts(aCase({ key })), "diagnoses")).toBe("4/4");
    expect(points(scoreParts(aCase({ key, diagnoses: ["E11.22"] })), "diagnoses")).toBe("4/4");
  });

  it("counts order only where the key fixes it", () => {
    const key = ["E11.22", "N18.31", "I10"];
    const order = { before: [{ first: "E11.22", then: "N18.31", citation: "tabular:E11.22" }] };
    expect(points(scoreParts(aCase({ key, order })), "order")).toBe("3/3");
    const swapped = aCase({ key, order, diagnoses: ["E11.22", "I10", "N18.31"] });
    expect(points(scoreParts(swapped), "order")).toBe("3/3");
    const wrong = aCase({ key, order, diagnoses: ["N18.31", "E11.22", "I10"] });
    expect(points(scoreParts(wrong), "order")).toBe("0/3");
  });

  it("counts the indicators of an inpatient chart, a blank one of an exempt code as right", () => {
    const key = [aKeyDiagnosis("E11.22", { poa: "Y" }), aKeyDiagnosis("Z79.84", { poa: "exempt" })];
    const poa = (first: "Y" | "N") =>
      anInpatientCase({ key, diagnoses: [{ code: "E11.22", poa: first, evidence: [] }, "Z79.84"] });
    expect(points(scoreParts(poa("Y")), "poa")).toBe("2/2");
    expect(points(scoreParts(poa("N")), "poa")).toBe("1/2");
    expect(points(scoreParts(aCase({ key })), "poa")).toBe("none");
  });

  it("scores modifiers, units, pointers and the fee of a wrong level as if it were right", () => {
    const services = [aService("99213", { fee: "130.00" })];
    const parts = scoreParts(aCase({ services, tasks: ["diagnoses", "services", "superbill"] }));
    expect(points(parts, "services")).toBe("2/4");
    expect(points(parts, "modifiers")).toBe("1/1");
    expect(points(parts, "units")).toBe("1/1");
    expect(points(parts, "pointers")).toBe("2/2");
    expect(points(parts, "money")).toBe("2/2");
  });

  it.each([
    ["2/2", ["25"], "the modifier that is needed"],
    ["0/2", [], "it is missing"],
    ["1/2", ["25", "59"], "one too many"],
  ])("gives %s for modifiers %j: %s", (expected, modifiers) => {
    const keyServices = [aKeyService("99214", { modifiers: ["25"] })];
    const services = [aService("99214", { modifiers })];
    expect(points(scoreParts(aCase({ keyServices, services })), "modifiers")).toBe(expected);
  });

  it("leaves aspects out that are no task", () => {
    const parts = scoreParts(aCase({ tasks: ["diagnoses"] }));
    expect(parts.map(({ aspect }) => aspect)).toEqual(["diagnoses", "order"]);
  });
});

describe("the score of any answer", () => {
  const codes = fc.constantFrom(
    "E11.22",
    "N18.31",
    "Z79.84",
    "I10",
    "E11.9",
    "R07.2",
    "E11.2",
    "x",
    "S93.401A",
  );
  const key = ["E11.22", "N18.31", "Z79.84"];
  const settings = { seed: 20260211, numRuns: 300 };

  it("lies between nothing and everything in each aspect", () => {
    fc.assert(
      fc.property(fc.array(codes, { minLength: 1, maxLength: 12 }), (diagnoses) => {
        for (const { earned, possible } of scoreParts(aCase({ key, diagnoses }))) {
          expect(earned).toBeGreaterThanOrEqual(0);
          expect(earned).toBeLessThanOrEqual(possible);
          expect(Number.isInteger(earned)).toBe(true);
        }
      }),
      settings,
    );
  });

  it("never rises by a code that the record does not support", () => {
    fc.assert(
      fc.property(fc.array(codes, { minLength: 1, maxLength: 11 }), (diagnoses) => {
        const before = total(scoreParts(aCase({ key, diagnoses })));
        const after = total(scoreParts(aCase({ key, diagnoses: [...diagnoses, "I10"] })));
        expect(after).toBeLessThanOrEqual(before);
      }),
      settings,
    );
  });

  it("never falls by a right code that was missing", () => {
    fc.assert(
      fc.property(fc.subarray(key, { minLength: 1 }), (diagnoses) => {
        const before = total(scoreParts(aCase({ key, diagnoses })));
        const missing = key.filter((code) => !diagnoses.includes(code));
        const after = total(scoreParts(aCase({ key, diagnoses: [...diagnoses, ...missing] })));
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      settings,
    );
  });

  it("does not depend on the order of lines where no order is fixed", () => {
    const lines = fc.uniqueArray(codes, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(lines, (diagnoses) => {
        const of = (order: readonly string[]) =>
          points(scoreParts(aCase({ key, diagnoses: order })), "diagnoses");
        expect(of([...diagnoses].reverse())).toBe(of(diagnoses));
      }),
      settings,
    );
  });
});

describe("accuracy", () => {
  it("counts right codes against what is wanted and what was entered", () => {
    const at = aCase({ key: ["E11.22", "N18.31"], diagnoses: ["E11.22", "I10"] });
    expect(accuracyOf(at)).toEqual({ correct: 2, wanted: 3, entered: 3 });
  });

  it("takes a service without its modifier for wrong", () => {
    const at = aCase({ keyServices: [aKeyService("99214", { modifiers: ["25"] })] });
    expect(accuracyOf(at)).toEqual({ correct: 1, wanted: 2, entered: 2 });
  });

  it.each<[string, Parameters<typeof aCase>[0], ReturnType<typeof accuracyOf>]>([
    [
      "an alternate",
      { key: [aKeyDiagnosis("I10", { alternates: ["R07.2"] })], diagnoses: ["R07.2"] },
      { correct: 2, wanted: 2, entered: 2 },
    ],
    ["a nearly right code", { diagnoses: ["E11.9"] }, { correct: 1, wanted: 2, entered: 2 }],
    [
      "optional lines",
      {
        key: ["E11.22", aKeyDiagnosis("I10", { optional: true })],
        keyServices: [aKeyService("99214"), aKeyService("93000", { optional: true })],
        services: [aService("99214"), aService("93000")],
      },
      { correct: 2, wanted: 2, entered: 2 },
    ],
    [
      "a service that a hint showed",
      { hints: [{ part: "services", keyIndex: 0, step: "code" }] },
      { correct: 1, wanted: 2, entered: 2 },
    ],
    [
      "a hint that left something",
      { hints: [{ part: "services", keyIndex: 0, step: "term" }] },
      { correct: 2, wanted: 2, entered: 2 },
    ],
    [
      "one modifier of two",
      {
        keyServices: [aKeyService("99214", { modifiers: ["25", "59"] })],
        services: [aService("99214", { modifiers: ["25"] })],
      },
      { correct: 1, wanted: 2, entered: 2 },
    ],
    [
      "both modifiers",
      {
        keyServices: [aKeyService("99214", { modifiers: ["25", "59"] })],
        services: [aService("99214", { modifiers: ["59", "25"] })],
      },
      { correct: 2, wanted: 2, entered: 2 },
    ],
    [
      "a level of the family",
      { services: [aService("99213")] },
      { correct: 1, wanted: 2, entered: 2 },
    ],
    [
      "services that are no task",
      { tasks: ["diagnoses"], services: [] },
      { correct: 1, wanted: 1, entered: 1 },
    ],
  ])("counts %s", (_, parts, expected) => {
    expect(accuracyOf(aCase(parts))).toEqual(expected);
  });
});

describe("points of an alternate", () => {
  it("are those of the key's own code, whichever of the two is the alternate", () => {
    const typed = fc.constantFrom("E11.22", "E11.9", "I10", "N18.31", "x", "E11.2");
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), (diagnoses) => {
        const partsOf = (code: string, alternate: string) =>
          scoreParts(
            aCase({
              key: [aKeyDiagnosis(code, { alternates: [alternate] }), "N18.31"],
              keyServices: [aKeyService("99214", { pointers: [code] })],
              diagnoses,
            }),
          );
        // Beside both, the key's own code is the one that stays.
        fc.pre(!diagnoses.includes("E11.22") || !diagnoses.includes("E11.9"));
        // A heading may be nearer to one of the two.
        fc.pre(!diagnoses.includes("E11.2"));
        expect(partsOf("E11.22", "E11.9")).toEqual(partsOf("E11.9", "E11.22"));
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });
});

describe("points for services and the sheet", () => {
  const all = ["diagnoses", "services", "superbill", "evidence"] as const;
  const keyServices = [aKeyService("99214"), aKeyService("93000", { optional: true })];
  const fee = { fee: "58.00" };

  it.each<[string, Parameters<typeof aCase>[0], Record<string, string>]>([
    ["a code too many", { services: [aService("99214"), aService("36415")] }, { services: "3/4" }],
    ["a code twice", { services: [aService("99214"), aService("99214")] }, { services: "3/4" }],
    [
      "an optional one",
      {
        keyServices,
        services: [
          aService("99214"),
          aService("93000", { modifiers: ["59"], units: "9", pointers: ["B"] }),
        ],
      },
      { services: "4/4", modifiers: "1/1", units: "1/1", pointers: "2/2" },
    ],
    ["an optional one left out", { keyServices }, { services: "4/4", units: "1/1" }],
    [
      "none of two",
      { keyServices: [aKeyService("99214"), aKeyService("93000")], services: [aService("36415")] },
      { services: "0/8", modifiers: "0/2", units: "0/2", pointers: "0/4" },
    ],
    ["other units", { services: [aService("99214", { units: "2" })] }, { units: "0/1" }],
    ["no pointer", { services: [aService("99214", { pointers: [] })] }, { pointers: "0/2" }],
    [
      "a pointer too many",
      { key: ["E11.22", "I10"], services: [aService("99214", { pointers: ["A", "B"] })] },
      { pointers: "1/2" },
    ],
    [
      "another primary pointer",
      {
        key: ["E11.22", "I10"],
        keyServices: [aKeyService("99214", { pointers: ["E11.22", "I10"] })],
        services: [aService("99214", { pointers: ["B", "A"] })],
      },
      { pointers: "1/2" },
    ],
    [
      "a pointer too few",
      {
        key: ["E11.22", "I10"],
        keyServices: [aKeyService("99214", { pointers: ["E11.22", "I10"] })],
      },
      { pointers: "1/2" },
    ],
    ["the sheet as on file", { tasks: all }, { superbill: "15/15", money: "2/2", evidence: "0/2" }],
    [
      "two fields wrong",
      { tasks: all, superbill: { memberId: "X", sex: "M" } },
      { superbill: "13/15", money: "2/2" },
    ],
    [
      "another copay",
      { tasks: all, superbill: { copayCollected: "1" } },
      { superbill: "15/15", money: "1/2" },
    ],
    ["another fee", { tasks: all, services: [aService("99214", { fee: "1" })] }, { money: "1/2" }],
    [
      "the fee of an optional one",
      { tasks: all, keyServices, services: [aService("99214"), aService("93000", fee)] },
      { money: "2/2" },
    ],
    [
      "a fee for one of two",
      { tasks: all, keyServices: [aKeyService("99214"), aKeyService("93000")] },
      { money: "2/3" },
    ],
    [
      "both fees",
      {
        tasks: all,
        keyServices: [aKeyService("99214"), aKeyService("93000")],
        services: [aService("99214"), aService("93000", fee)],
      },
      { money: "3/3" },
    ],
    [
      "a service of no list",
      { tasks: all, keyServices: [aKeyService("G0439")], services: [aService("G0439")] },
      { services: "4/4", money: "1/2" },
    ],
    [
      "the sheet alone",
      { tasks: ["superbill"] },
      { superbill: "15/15", money: "1/1", services: "none", evidence: "none" },
    ],
  ])("after %s", (_, parts, expected) => {
    const scored = scoreParts(aCase(parts));
    const found = Object.fromEntries(
      Object.keys(expected).map((aspect) => [aspect, points(scored, aspect)]),
    );
    expect(found).toEqual(expected);
  });

  it("count an order only when both codes are there", () => {
    const key = ["E11.22", "N18.31"];
    const order = { before: [{ first: "E11.22", then: "N18.31", citation: "tabular:E11.22" }] };
    const scored = (diagnoses: string[]) =>
      points(scoreParts(aCase({ key, order, diagnoses })), "order");
    expect(scored(["E11.22"])).toBe("2/3");
    expect(scored(["N18.31"])).toBe("0/3");
    expect(scored(["I10", "N18.31"])).toBe("0/3");
  });

  it("ask for indicators where the key gives them, on required lines", () => {
    const key = [
      aKeyDiagnosis("E11.22", { poa: "Y" }),
      "N18.31",
      aKeyDiagnosis("I10", { optional: true, poa: "Y" }),
    ];
    const diagnoses = ["E11.22", "N18.31", "I10"].map((code) => ({
      code,
      poa: "Y" as const,
      evidence: [],
    }));
    expect(points(scoreParts(anInpatientCase({ key, diagnoses })), "poa")).toBe("1/1");
  });
});

describe("points for a query", () => {
  const only = { ...aKeyQuery, indicators: ["stage 3a"] };
  it.each<[string, Parameters<typeof aQueryCase>[0], string]>([
    ["the query that was called for", { query: aQuery() }, "4/4"],
    ["words that lead", { query: aQuery({ text: "Is this diabetic CKD?" }) }, "3/4"],
    [
      "one finding of two",
      { query: aQuery({ indicators: [{ paragraph: 1, quote: "stage 3a" }] }) },
      "3/4",
    ],
    [
      "the only finding",
      { keyQuery: only, query: aQuery({ indicators: [{ paragraph: 1, quote: "stage 3a" }] }) },
      "4/4",
    ],
    [
      "another matter",
      { query: aQuery({ indicators: [{ paragraph: 2, quote: "stroke" }] }) },
      "0/4",
    ],
    ["one that was not sent", { query: aQuery({ isSent: false }) }, "0/4"],
    ["none", {}, "0/4"],
  ])("of %s", (_, parts, expected) => {
    expect(points(scoreParts(aQueryCase(parts)), "query")).toBe(expected);
  });

  it("are none where none is called for", () => {
    expect(points(scoreParts(aCase({ query: aQuery() })), "query")).toBe("none");
  });
});
