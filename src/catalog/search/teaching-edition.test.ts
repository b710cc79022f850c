/** How well the search finds in the teaching edition what people look for, query by query. */
import { beforeAll, describe, expect, it } from "vitest";
import { loadAllEditions } from "../browser.ts";
import { createSearchEngine, type SearchEngine } from "./engine.ts";

let engine: SearchEngine;

beforeAll(async () => {
  engine = createSearchEngine((await loadAllEditions()).editions);
});

function firstDiagnosis(query: string): string {
  return engine.diagnoses(query)[0]?.code ?? "nothing";
}

describe("the first diagnosis found", () => {
  it.each([
    ["hypertension", "I10", "a main term leads to its default code"],
    ["high blood pressure", "I10", "as patients say it"],
    ["htn", "I10", "an abbreviation"],
    ["diabetes", "E11.9", "a main term"],
    ["dm2 with ckd", "E11.22", "two abbreviations"],
    ["type 2 diabetes with neuropathy", "E11.40", "with"],
    ["chest pain", "R07.9", "the commonest complaint"],
    ["sore throat", "J02.9", "as patients say it"],
    ["copd exacerbation", "J44.1", "an abbreviation and a complication"],
    ["pnuemonia", "J18.9", "a misspelling"],
    ["afib", "I48.91", "a short form"],
    ["uti", "N39.0", "not the history of it"],
    ["gerd", "K21.9", "an abbreviation"],
    ["left knee pain", "M25.562", "a side"],
    ["Pain, joint, knee, right", "M25.561", "an index phrase"],
    ["osteoarthritis knee right", "M17.11", "a side that a title implies"],
    ["ear infection left", "H66.92", "lay words and a side"],
    ["bmi 42", "Z68.41", "a value finds its range"],
    ["ckd stage 3a", "N18.31", "a stage"],
    ["buckle fracture radius left initial", "S52.522A", "the encounter completes the code"],
    ["fall from stairs", "W10.9", "an external cause"],
    ["annual physical", "Z00.00", "a reason for the encounter"],
    ["ex smoker", "Z87.891", "a status"],
    ["allergic to penicillin", "Z88.0", "an allergy status"],
    ["medication refill", "Z76.0", "lay words"],
    ["family history of breast cancer", "Z80.3", "a family history"],
    ["colon cancer screening", "Z12.11", "a screening"],
    ["e1165", "E11.65", "a code without its dot"],
  ])("for %s is %s: %s", (query, code) => {
    expect(firstDiagnosis(query)).toBe(code);
  });
});

describe("among the first ten", () => {
  it.each([
    ["athritis", "M19", "a misspelling"],
    ["fall playground", "W09", "an external cause"],
    ["heart attack", "I21", "lay words"],
    ["concusion", "S06.0", "a misspelling"],
    ["skin cancer nose", "C44", "lay words"],
    ["stomach flu", "A09", "lay words with two meanings"],
  ])("for %s stands a code of %s: %s", (query, beginning) => {
    const codes = engine.diagnoses(query, 10).map(({ code }) => code);
    expect(codes.some((code) => code.startsWith(beginning))).toBe(true);
  });

  it("puts the sides that were asked for before the unspecified one", () => {
    const codes = engine.diagnoses("left knee pain").map(({ code }) => code);
    expect(codes.indexOf("M25.562")).toBeLessThan(codes.indexOf("M25.569"));
  });
});

describe("the first service found", () => {
  it.each([
    ["ekg", "93", "an abbreviation"],
    ["knee injection", "20610", "lay words"],
    ["annual wellness subsequent", "G0439", "a Medicare service"],
    ["99213-25", "99213", "a code with a modifier"],
    ["flu shot", "906", "a vaccine"],
    ["j3301", "J3301", "a drug by its code"],
    ["triamcinolone", "J3301", "a drug by its name"],
  ])("for %s begins with %s: %s", (query, beginning) => {
    expect(engine.services(query)[0]?.code.slice(0, beginning.length)).toBe(beginning);
  });
});

describe("the search on a date of service", () => {
  it.each([
    ["heterozygous familial hypercholesterolemia", "2025-09-30", "E78.01"],
    ["heterozygous familial hypercholesterolemia", "2025-10-01", "E78.011"],
    ["type 2 diabetes in remission", "2025-10-01", "E11.A"],
    ["left knee pain", "2025-09-30", "M25.562"],
    ["left knee pain", "1999-01-01", "M25.562"],
  ])("for %s on %s finds %s first", (query, on, code) => {
    expect(engine.diagnosesOn(on)(query)[0]?.code).toBe(code);
  });

  it("offers no code that the year of the date has not", () => {
    const codes = engine.diagnosesOn("2025-09-30")("diabetes in remission", 50);
    expect(codes.map(({ code }) => code)).not.toContain("E11.A");
  });
});
