import { describe, expect, it } from "vitest";
import { buildProcedureBook } from "../code-sets.ts";
import { aCodeBook, anEdition, indexTerms } from "../testing.ts";
import { createDiagnosisSearch, createProcedureSearch } from "./code-search.ts";

const search = createDiagnosisSearch(aCodeBook(), indexTerms, {
  synonyms: [{ say: "sugar disease", means: "diabetes" }],
  abbreviations: [{ say: "ckd", means: "chronic kidney disease" }],
});

function codes(query: string): string[] {
  return search(query).map(({ code }) => code);
}

describe("a diagnosis by its code", () => {
  it.each([
    ["e1122", ["E11.22"], "without its dot"],
    ["E11.2", ["E11.2", "E11.21", "E11.22"], "a heading with what stands below"],
    ["s52.52", ["S52.52", "S52.521", "S52.522"], "codes that need a seventh character"],
    ["S52521A", ["S52.521A"], "a seventh character that the list does not print"],
    ["t148xxd", ["T14.8XXD"], "with placeholders"],
    ["EII.9", ["E11.9"], "letters for digits"],
    ["E11.9X", ["E11.9"], "the nearest entry for too long a code"],
    ["E11.27", ["E11.2", "E11.21", "E11.22"], "the nearest entries for a gap"],
  ])("finds %s: %j (%s)", (query, expected) => {
    expect(codes(query)).toEqual(expected);
  });

  it("says what a code still needs", () => {
    expect(search("S52.52")).toMatchObject([
      { code: "S52.52", isBillable: false, needs: "more-characters" },
      { code: "S52.521", isBillable: false, needs: "seventh-character" },
      { code: "S52.522", isBillable: false, needs: "seventh-character" },
    ]);
    expect(search("E11.9")[0]).toEqual({
      code: "E11.9",
      title: "Type 2 diabetes mellitus without complications",
      isBillable: true,
      via: "code",
    });
  });
});

describe("a diagnosis by words", () => {
  it.each([
    ["diabetes", "E11.9", "a main term's own code comes first"],
    ["sugar disease", "E11.9", "as people say it"],
    ["diabetes with ckd", "E11.22", "an abbreviation"],
    ["Diabetes, with, chronic kidney disease", "E11.22", "as the Index prints it"],
    ["left knee pain", "M25.562", "a side"],
    ["knee pain, right", "M25.561", "the other side, inverted"],
    ["gonalgia", "M25.56", "a term that sends a reader on"],
    ["buckle fracture wrist left", "S52.522", "an inclusion term of the heading above"],
    ["torus fracture right radius initial", "S52.521A", "the encounter completes the code"],
    ["fracture lower end left radius initial open", "S52.502B", "an open fracture"],
    ["diabtes type 1", "E10.9", "a misspelling"],
    ["diabe", "E11.9", "an unfinished word"],
  ])("finds for %s first %s: %s", (query, code) => {
    expect(codes(query)[0]).toBe(code);
  });

  it("tells the entry of the Index or the inclusion term that led there", () => {
    expect(search("gonalgia")[0]?.foundBy).toBe("Index: Gonalgia, see Pain(s), joint, knee");
    expect(search("buckle fracture of wrist")[0]?.foundBy).toBe(
      "Includes: Buckle fracture of wrist",
    );
    expect(search("pain in left knee")[0]?.foundBy).toBeUndefined();
  });

  it("finds nothing for nothing, and for words that the book lacks", () => {
    expect(search("")).toEqual([]);
    expect(search("   ")).toEqual([]);
    expect(search("xyzzyplugh")).toEqual([]);
  });

  it("returns no more than it was asked for", () => {
    expect(search("fracture", 3)).toHaveLength(3);
  });

  it.each(["__proto__", "constructor", "a".repeat(2000), "((((", "\\", "%", "e11.9".repeat(50)])(
    "comes through odd input: %j",
    (query) => {
      expect(Array.isArray(search(query))).toBe(true);
    },
  );
});

describe("a service", () => {
  const services = createProcedureSearch(
    [
      buildProcedureBook(
        { ...anEdition, system: "cpt" },
        [
          {
            code: "99213",
            title: "Office visit, known patient, low complexity",
            family: "office-visit",
          },
          {
            code: "99214",
            title: "Office visit, known patient, moderate complexity",
            family: "office-visit",
          },
          { code: "93000", title: "Twelve-lead heart tracing", family: "electrocardiogram" },
        ],
        [],
      ),
      buildProcedureBook(
        { ...anEdition, system: "hcpcs" },
        [{ code: "G0439", title: "Annual wellness visit, subsequent" }],
        [],
      ),
    ],
    { synonyms: [], abbreviations: [{ say: "EKG", means: "heart tracing" }] },
  );

  it.each([
    ["9921", ["99213", "99214"], "the beginning of a code"],
    ["99213-25", ["99213"], "a code with a modifier behind it"],
    ["g0439", ["G0439"], "a HCPCS code"],
    ["GO439", ["G0439"], "a letter for a digit"],
    ["ekg", ["93000"], "an abbreviation"],
    ["electrocardiogram", ["93000"], "the name of its family"],
    ["wellness", ["G0439"], "a word"],
    ["", [], "nothing"],
    ["12345", [], "a code that is not there"],
  ])("finds for %s: %j (%s)", (query, expected) => {
    expect(services(query).map(({ code }) => code)).toEqual(expected);
  });
});
