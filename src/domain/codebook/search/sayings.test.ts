import { expect, it } from "vitest";
import { createReader } from "./sayings.ts";

const read = createReader({
  synonyms: [
    { say: "high blood pressure", means: "hypertension" },
    { say: "heart attack", means: "myocardial infarction" },
    { say: "blood clot in the lung", means: "pulmonary embolism" },
    { say: "stomach flu", means: "gastroenteritis" },
    { say: "stomach flu", means: "viral intestinal infection" },
  ],
  abbreviations: [
    { say: "hx", means: "history" },
    { say: "bp", means: "blood pressure" },
    { say: "ca", means: "malignant neoplasm" },
  ],
});

it.each([
  ["high blood pressure", ["hypertension"], "a saying"],
  ["family hx colon ca", ["family history colon malignant neoplasm"], "abbreviations among words"],
  ["high bp", ["high blood pressure", "hypertension"], "a saying with an abbreviation in it"],
  ["pressure blood high", ["hypertension"], "the words in another order"],
  ["heart attacks", ["myocardial infarction"], "a plural"],
  ["blood clot in lung", ["pulmonary embolism"], "a small word more or less"],
  ["stomach flu", ["gastroenteritis", "viral intestinal infection"], "a saying with two meanings"],
])("reads %s as %j: %s", (query, texts) => {
  const readings = read(query);
  expect(readings.slice(0, -1).map(({ words }) => words.join(" "))).toEqual(texts);
});

it("keeps what was typed as a reading that counts a little less", () => {
  expect(read("heart attack").at(-1)).toEqual({ words: ["heart", "attack"], trust: 0.96 });
});

it("reads words without a saying as they stand", () => {
  expect(read("knee pain")).toEqual([{ words: ["knee", "pain"], trust: 1 }]);
});
