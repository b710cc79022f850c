import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseEncounterLine } from "./encounter-line.ts";
import { bookFor, fiscalYear, scrub, type ScrubBooks } from "./scrub.ts";
import { codeRules } from "../rules/registry.ts";
import { wellTold } from "../testing.ts";
import { anEncounter, excerptBook } from "./testing.ts";

const books: ScrubBooks = {
  books: [excerptBook],
  billable: new Map(),
  services: new Set(["G0439"]),
};

function linesOf(name: string): readonly (readonly string[])[] {
  return readFileSync(new URL(`corpus/${name}`, import.meta.url), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function findingsOf(setting = "", age = "", sex = "", codes = "", dos = "2026-03-01") {
  const isSex = sex === "F" || sex === "M";
  const patient = { age: Number(age), sex: isSex ? sex : undefined } as const;
  return scrub({ id: 1, dos, setting, ...patient, codes: codes.split(" ") }, books);
}

describe("scrubbing correctly coded encounters", () => {
  const correct = linesOf("correct.txt");

  it("has many of them", () => {
    expect(correct.length).toBeGreaterThan(150);
  });

  it("calls none of them wrong", () => {
    const wrong = correct.filter(([setting, age, sex, codes]) =>
      findingsOf(setting, age, sex, codes).some(({ outcome }) => outcome === "wrong"),
    );
    expect(wrong.map((cells) => cells.join(" | "))).toEqual([]);
  });

  it("asks about a pair or an order in at most two of a hundred", () => {
    const asked = correct.filter(([setting, age, sex, codes]) =>
      findingsOf(setting, age, sex, codes).some(({ rule }) => /^(CONV-0[12]|ORD)/.test(rule)),
    );
    expect(asked.length / correct.length).toBeLessThanOrEqual(0.02);
  });
});

describe("scrubbing wrongly coded encounters", () => {
  it.each(linesOf("wrong.txt").map((cells) => [cells.join(" | "), cells] as const))(
    "finds %s",
    (_, [rule, setting, age, sex, codes]) => {
      expect(findingsOf(setting, age, sex, codes).map((finding) => finding.rule)).toContain(rule);
    },
  );
});

describe("what is told", () => {
  it("has all its names and sources", () => {
    const at = anEncounter("I10");
    const wrong = linesOf("wrong.txt").map(([, ...cells]) => cells);
    for (const cells of [...linesOf("correct.txt"), ...wrong]) {
      for (const finding of findingsOf(...cells)) {
        const rule = codeRules.find(({ id }) => id === finding.rule);
        expect(rule && wellTold(rule.tell(finding, at), rule.id)).toBeDefined();
      }
    }
  });
});

describe("scrub", () => {
  it("points into the codes as they were handed in, past procedures", () => {
    const findings = findingsOf("office", "45", "F", "99213 99213-25 0DTJ4ZZ G0439 E11.2");
    expect(findings).toMatchObject([{ rule: "CODE-03", path: "/codes/4" }]);
  });

  it("takes what another year's book lacks for a hint, and leaves alone what that year's list has", () => {
    const at = (billable: ScrubBooks["billable"]) =>
      scrub(
        { id: 1, dos: "2024-03-01", age: 1, sex: "F", setting: "", codes: ["G35"] },
        {
          ...books,
          billable,
        },
      );
    expect(at(new Map())).toMatchObject([{ rule: "CODE-03", outcome: "info" }]);
    expect(at(new Map([[2024, new Set(["G35"])]]))).toEqual([]);
    expect(at(new Map([[2024, new Set(["I10"])]]))).toMatchObject([{ outcome: "wrong" }]);
  });

  it("says nothing of an encounter without codes", () => {
    expect(
      scrub({ id: 1, dos: "2026-03-01", age: 1, sex: "F", setting: "", codes: [] }, books),
    ).toEqual([]);
  });
});

describe("scrubbing anything", () => {
  const known = linesOf("correct.txt").flatMap((cells) => cells[3]?.split(" ") ?? []);
  const codes = fc.array(fc.oneof(fc.constantFrom(...known), fc.string({ maxLength: 12 })), {
    maxLength: 25,
  });
  const settings = { seed: 20260210, numRuns: 300 };

  it("points at a code of the list, with a rule that can tell it, and twice the same", () => {
    fc.assert(
      fc.property(codes, fc.constantFrom("inpatient", "office", ""), (list, setting) => {
        const encounter = {
          id: 1,
          dos: "2026-03-01",
          age: 40,
          sex: "F",
          setting,
          codes: list,
        } as const;
        const findings = scrub(encounter, books);
        expect(scrub(encounter, books)).toEqual(findings);
        const at = anEncounter("I10");
        for (const finding of findings) {
          expect(Number(finding.path.slice("/codes/".length))).toBeLessThan(list.length);
          const rule = codeRules.find(({ id }) => id === finding.rule);
          expect(rule?.tell(finding, at).citations.length).toBeGreaterThan(0);
        }
      }),
      settings,
    );
  });

  it("sees the same faults of code and pair in any order of the lines", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...known), { maxLength: 12 }), (list) => {
        const pairsIn = (order: readonly string[]) =>
          new Set(
            scrub({ id: 1, dos: "2026-03-01", age: 40, sex: "F", setting: "", codes: order }, books)
              .filter(({ rule }) => /^(CODE|CONV-01|GL-06|GL-10|PAT)/.test(rule))
              .map(({ rule, outcome }) => `${rule} ${outcome}`),
          );
        expect(pairsIn([...list].reverse())).toEqual(pairsIn(list));
      }),
      settings,
    );
  });
});

describe("parseEncounterLine", () => {
  it("reads a line, with what may be missing missing", () => {
    const line = parseEncounterLine('{"id":7,"dos":"2026-03-01T00:00:00Z","codes":["I10"]}');
    expect(line).toMatchObject({ ok: true, value: { id: 7, dos: "2026-03-01", age: undefined } });
  });

  it.each([
    [{ age: "67" }, { age: 67 }],
    [{ age: " 0.5 " }, { age: 0.5 }],
    [{ age: "" }, { age: undefined }],
    [
      { age: null, sex: null, setting: null },
      { age: undefined, sex: undefined },
    ],
    [{ sex: "Female" }, { sex: "F" }],
    [{ sex: " m " }, { sex: "M" }],
    [{ sex: "X" }, { sex: undefined }],
    [{ dos: "2026-03-01 08:15:00" }, { dos: "2026-03-01" }],
    [{ codes: ["I10 Y", "E119-N", "A41.9:U"] }, { codes: ["I10", "E119", "A41.9"] }],
    [{ codes: ["Z66 (W)", "J18.9, POA=Y"] }, { codes: ["Z66", "J18.9"] }],
    [{ codes: ["Z79-1", "99213-25", "S93.401A"] }, { codes: ["Z79-1", "99213-25", "S93.401A"] }],
  ])("reads %j", (given, read) => {
    const line = parseEncounterLine(
      JSON.stringify({ id: 1, dos: "2026-03-01", codes: [], ...given }),
    );
    expect(line).toMatchObject({ ok: true, value: read });
  });

  it.each([
    ["{", "not JSON"],
    ["[]", "the line"],
    ['{"id":1,"dos":"2026-02-30","codes":[]}', "is no date"],
    ['{"id":1,"dos":"2026-02-03","codes":[1]}', "codes.0"],
    ['{"id":1,"dos":"2026-02-03","age":-1,"codes":[]}', "age"],
    ['{"id":1,"dos":"2026-02-03","age":131,"codes":[]}', "age"],
    ['{"id":1,"dos":"2026-02-03","age":"old","codes":[]}', "age"],
    ['{"id":1,"dos":"2026-02-03","age":[1],"codes":[]}', "age"],
    ['{"dos":"2026-02-03","codes":[]}', "id"],
    ['{"id":1,"dos":"2026-02-03"}', "codes"],
    [`{"id":1,"dos":"2026-02-03","codes":["${"I".repeat(41)}"]}`, "codes.0"],
    [" ".repeat(100_001), "longer than"],
  ])("refuses %s", (text, message) => {
    const line = parseEncounterLine(text);
    expect(line.ok ? "" : line.error).toContain(message);
  });
});

describe("years and procedures", () => {
  it.each([
    ["2025-09-30", 2025],
    ["2025-10-01", 2026],
    ["2025-12-31", 2026],
    ["2026-01-01", 2026],
    ["2026-09-30", 2026],
  ])("%s is of fiscal year %i", (date, year) => {
    expect(fiscalYear(date)).toBe(year);
  });

  it("takes the edition in force, then the nearest, then the earlier", () => {
    const of = (year: number) => ({ ...excerptBook, edition: { ...excerptBook.edition, year } });
    const yearFor = (dos: string) => bookFor([of(2024), of(2026)], dos).edition.year;
    expect(
      ["2026-01-01", "2024-01-01", "2025-01-01", "2030-01-01", "2019-01-01"].map(yearFor),
    ).toEqual([2026, 2024, 2024, 2026, 2024]);
    expect(() => bookFor([], "2026-01-01")).toThrow("needs a code book");
  });

  it.each([
    ["99213", []],
    ["99213-25", []],
    ["99213 25", []],
    ["9921325", []],
    ["0001F", []],
    ["0DTJ4ZZ", []],
    ["B24BZZ4", []],
    ["GZ3ZZZZ", []],
    ["G0439", []],
    ["g0439", []],
    ["G0439-25", []],
    ["J1100-JW", []],
    ["G04399", ["CODE-02"]],
    ["0DTJ4ZI", ["CODE-01"]],
    ["9921", ["CODE-01"]],
    ["G0438", ["CODE-02"]],
  ])("passes over procedures: %s leaves %j", (code, expected) => {
    const rules = findingsOf("office", "45", "F", "I10").length;
    expect(rules).toBe(0);
    const found = scrub(
      { id: 1, dos: "2026-03-01", age: 45, sex: "F", setting: "office", codes: ["I10", code] },
      books,
    );
    expect(found.map(({ rule }) => rule)).toEqual(expected);
  });
});
