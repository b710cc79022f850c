import { describe, expect, it } from "vitest";
import { numbersInRanges, rawWordsOf, rootOf, withoutHyphens, wordsOf } from "./words.ts";

describe("wordsOf", () => {
  it.each([
    ["Pain in left knee", ["pain", "left", "knee"], "small words are left out"],
    ["Fractures of the arteries", ["fracture", "artery"], "plural"],
    ["diabetes, arthritis, pus, abscess", ["diabete", "arthritis", "pus", "abscess"], "no plural"],
    ["Pain(s), toe(s)", ["pain", "toe"], "plural in parentheses"],
    ["Crohn's disease", ["crohn", "disease"], "possessive"],
    ["Hashimoto’s", ["hashimoto"], "possessive with a printed apostrophe"],
    ["Acné excoriée", ["acne", "excoriee"], "accents"],
    ["[BMI] 40.0-44.9", ["bmi", "40", "44"], "decimals"],
    ["type II, stage III", ["type", "2", "stage", "3"], "Roman numerals"],
    ["without complications", ["without", "complication"], "what turns the sense stays"],
    ["", [], "nothing"],
    ["--- ...", [], "no words"],
  ])("reads %s as %j: %s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("keeps every word as it stands where it is asked for", () => {
    expect(rawWordsOf("Pain in left knees")).toEqual(["pain", "in", "left", "knees"]);
  });
});

describe("numbersInRanges", () => {
  it.each([
    ["[BMI] 40.0-44.9, adult", ["40", "41", "42", "43", "44"], "decimals"],
    ["stage 1 through stage 4 chronic kidney disease", ["1", "2", "3", "4"], "in words"],
    ["COVID-19", [], "one number"],
    ["1900-2026", [], "too wide to be a value's range"],
    ["44-40", [], "backwards"],
  ])("finds in %s: %j (%s)", (text, numbers) => {
    expect(numbersInRanges(text)).toEqual(numbers);
  });
});

describe("rootOf", () => {
  it.each([
    ["hypertension", "hypertensive"],
    ["diabetic", "diabete"],
    ["fractured", "fracture"],
    ["dislocated", "dislocation"],
    ["allergic", "allergy"],
    ["pregnant", "pregnancy"],
    ["obese", "obesity"],
    ["unemployed", "unemployment"],
    ["arthritic", "arthritis"],
    ["jejunal", "jejunum"],
    ["pleural", "pleura"],
    ["uterine", "uterus"],
    ["arterial", "artery"],
  ])("sees one word in %s and %s", (a, b) => {
    expect(rootOf(a)).toBe(rootOf(b));
  });

  it.each([
    ["arthritis", "arthropathy"],
    ["asthma", "asthenia"],
    ["hyper", "hypo"],
    ["ulna", "ulcer"],
    ["ileum", "ileus"],
  ])("keeps %s and %s apart", (a, b) => {
    expect(rootOf(a)).not.toBe(rootOf(b));
  });
});

describe("withoutHyphens", () => {
  it.each([
    ["Velo-cardio-facial syndrome", "Velocardiofacial"],
    ["Pre-eclampsia, post-traumatic", "Preeclampsia posttraumatic"],
    ["X-ray of type 1-3", ""],
    ["Injury - left", ""],
  ])("writes the compounds of %j in one word", (text, joined) => {
    expect(withoutHyphens(text)).toBe(joined);
  });
});
