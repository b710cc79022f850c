import { describe, expect, it } from "vitest";
import {
  buildInpatientProcedures,
  codesOfTable,
  searchInpatientProcedures,
} from "./inpatient-procedures.ts";
import { anEdition } from "./testing.ts";

const book = buildInpatientProcedures(anEdition, [
  { code: "0DT", title: "Gastrointestinal System, Resection" },
  { code: "0DTJ0ZZ", title: "Resection of Appendix, Open Approach" },
  { code: "0DTJ4ZZ", title: "Resection of Appendix, Percutaneous Endoscopic Approach" },
  { code: "B20", title: "Heart, Plain Radiography" },
  {
    code: "B2000ZZ",
    title: "Plain Radiography of Single Coronary Artery using High Osmolar Contrast",
  },
]);

describe("inpatient procedures", () => {
  it("keep tables apart from codes", () => {
    expect([...book.tables.keys()]).toEqual(["0DT", "B20"]);
    expect(codesOfTable(book, "0DT").map(({ code }) => code)).toEqual(["0DTJ0ZZ", "0DTJ4ZZ"]);
  });

  it.each([
    { query: "0dtj4zz", found: ["0DTJ4ZZ"], why: "a whole code" },
    { query: " b2 ", found: ["B2000ZZ"], why: "how a code begins" },
    { query: "append resect", found: ["0DTJ0ZZ", "0DTJ4ZZ"], why: "words in any order, begun" },
    { query: "endoscopic appendix", found: ["0DTJ4ZZ"], why: "every word counts" },
    { query: "heart", found: [], why: "the titles of tables are not searched" },
    { query: "plain", found: ["B2000ZZ"], why: "letters alone are words" },
    { query: "", found: [], why: "nothing was typed" },
  ])("are found by $why", ({ query, found }) => {
    expect(searchInpatientProcedures(book, query).map(({ code }) => code)).toEqual(found);
  });
});
