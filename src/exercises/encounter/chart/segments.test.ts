import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EncounterAnswer } from "../../../domain/grading/answer.ts";
import { marksIn, phrasesOf, slices } from "./segments.ts";

const answer: EncounterAnswer = {
  diagnoses: [
    { code: "E11.22", evidence: [{ paragraph: 1, quote: "diabetic CKD" }] },
    {
      code: "N18.31",
      evidence: [
        { paragraph: 1, quote: "CKD stage 3a" },
        { paragraph: 2, quote: "gone" },
      ],
    },
  ],
  services: [],
  superbill: {},
};

describe("slices", () => {
  it("cuts overlapping marks into pieces that know all their lines", () => {
    const text = "T2DM with diabetic CKD stage 3a, stable";
    const pieces = slices(text, marksIn(answer, 1, text));
    expect(pieces.map(({ text: piece, marks }) => [piece, marks.length])).toEqual([
      ["T2DM with ", 0],
      ["diabetic ", 1],
      ["CKD", 2],
      [" stage 3a", 1],
      [", stable", 0],
    ]);
  });

  it("leaves a mark out whose words are no longer there", () => {
    expect(marksIn(answer, 2, "Something else")).toEqual([]);
  });
});

describe("phrasesOf", () => {
  it.each([
    [
      "BP 132/78. Continue lisinopril; recheck in 3 mo.",
      ["BP 132/78.", "Continue lisinopril;", "recheck in 3 mo."],
    ],
    ["A1c | 8.2 % | H", ["A1c", "8.2 %", "H"]],
    ["eGFR 52.4 today", ["eGFR 52.4 today"]],
  ])("cuts %j", (text, phrases) => {
    expect(phrasesOf(text).map((phrase) => phrase.text)).toEqual(phrases);
  });

  it("only ever cuts out words that stand there", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const phrase of phrasesOf(text)) {
          expect(text.slice(phrase.start, phrase.start + phrase.text.length)).toBe(phrase.text);
        }
      }),
      { seed: 20260215 },
    );
  });
});
