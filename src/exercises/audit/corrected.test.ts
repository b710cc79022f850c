import { describe, expect, it } from "vitest";
import { corrected } from "./corrected.ts";
import type { Correction } from "./schema.ts";

const coded = {
  diagnoses: ["e119", "I10", "N18.31"],
  services: [
    { code: "99214", modifiers: ["25"], units: 1, pointers: ["C", "A"] },
    { code: "93000", modifiers: [], units: 1, pointers: ["B"] },
  ],
};

function after(corrections: Readonly<Record<string, Correction>>) {
  const { diagnoses, services } = corrected(coded, {
    corrections: new Map(Object.entries(corrections)),
    diagnoses: [],
    services: [],
  });
  return [
    diagnoses.map(({ code }) => code).join(" "),
    services.map(({ code, pointers }) => `${code}:${pointers.join("")}`).join(" "),
  ];
}

describe("corrections carried out", () => {
  it.each([
    [{}, "E11.9 I10 N18.31", "99214:CA 93000:B"],
    [{ B: { remove: true } }, "E11.9 N18.31", "99214:BA 93000:"],
    [{ C: { place: 1 } }, "N18.31 E11.9 I10", "99214:AB 93000:C"],
    [{ A: { place: 2 } }, "I10 E11.9 N18.31", "99214:CB 93000:A"],
    [{ A: { remove: true }, C: { place: 1 } }, "N18.31 I10", "99214:A 93000:B"],
    [{ A: { code: "E11.22" } }, "E11.22 I10 N18.31", "99214:CA 93000:B"],
    [{ 2: { remove: true } }, "E11.9 I10 N18.31", "99214:CA"],
    [{ 2: { pointers: ["A"] } }, "E11.9 I10 N18.31", "99214:CA 93000:A"],
  ] satisfies [Readonly<Record<string, Correction>>, string, string][])(
    "%j leaves %s and %s",
    (corrections, diagnoses, services) => {
      expect(after(corrections)).toEqual([diagnoses, services]);
    },
  );

  it("puts added lines last, where further letters point to them", () => {
    const line = { code: "G0439", modifiers: [], units: 2, pointers: ["D"] };
    const answer = corrected(coded, {
      corrections: new Map([["1", { modifiers: ["25", "59"] }]]),
      diagnoses: ["z7984"],
      services: [line],
    });
    expect(answer.diagnoses.map(({ code }) => code)).toEqual(["E11.9", "I10", "N18.31", "Z79.84"]);
    expect(answer.services[0]?.modifiers).toEqual(["25", "59"]);
    expect(answer.services.at(-1)).toMatchObject({ code: "G0439", units: "2", pointers: ["D"] });
  });
});
