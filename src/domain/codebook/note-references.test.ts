import { describe, expect, it } from "vitest";
import { noteSegments, referencesIn, refersTo, type CodeReference } from "./note-references.ts";

function covers(note: string, code: string): boolean {
  return referencesIn(note).some((reference) => refersTo(reference, code));
}

const under = (code: string): CodeReference => ({ kind: "under", code });
const range = (first: string, last: string): CodeReference => ({ kind: "range", first, last });

describe("referencesIn", () => {
  it.each<[string, readonly CodeReference[], string]>([
    ["type 1 diabetes mellitus (E10.-)", [under("E10")], "one code with all below it"],
    ["stage of kidney disease (N18.1-N18.6)", [range("N18.1", "N18.6")], "a range of codes"],
    ["insect bite (T63.-, W57)", [under("T63"), under("W57")], "a list"],
    ["sequelae (I69.-) of (I60-I67)", [under("I69"), range("I60", "I67")], "two parentheses"],
    ["heart failure (I11.0, I13.0-)", [under("I11.0"), under("I13.0")], "a dash behind a code"],
    ["cerebrovascular disease (I60.- - I69.-)", [under("I60"), under("I69")], "loose dashes"],
    ["vitamin B12 deficiency anemia (D51.-)", [under("D51")], "words outside are not read"],
    ["Vitamin B12 deficiency", [], "B12 is a vitamin"],
    ["electrolyte imbalance (E87.8}", [under("E87.8")], "a wrong bracket in the release"],
    ["absence of knee joint (Z89.52-", [under("Z89.52")], "a missing bracket in the release"],
    ["jaw pain R68.84", [under("R68.84")], "no parentheses in the release"],
    [
      "intracranial injuries classified in subcategories S06.1- to S06.6-, and S06.81- to S06.89-, code to specified intracranial injury",
      [range("S06.1", "S06.6"), range("S06.81", "S06.89")],
      "ranges in words",
    ],
    [
      "diabetic acidosis - see categories E08-E10, E11, E13 with ketoacidosis",
      [],
      "only some of these codes are meant, and which the text does not say",
    ],
  ])("reads %s as %j: %s", (note, references) => {
    expect(referencesIn(note)).toEqual(references);
  });
});

describe("refersTo", () => {
  it.each([
    ["(E10.-)", "E10.21", true, "below the code"],
    ["(E10.-)", "E11.21", false, "another category"],
    ["(E08-E13)", "E11.22", true, "inside the range"],
    ["(E08-E13)", "E13.9", true, "its end counts"],
    ["(E08-E13)", "E16.2", false, "behind it"],
    ["(N18.1-N18.6)", "N18.31", true, "a range of subcategories"],
    ["(N18.1-N18.6)", "N18.9", false, "behind a range of subcategories"],
    ["(T36-T50 with fifth or sixth character 5)", "T38.3X5A", true, "adverse effect"],
    ["(T36-T50 with fifth or sixth character 5)", "T38.3X1A", false, "poisoning"],
    ["(T36-T65 with fifth or sixth character 1-4)", "T38.3X4A", true, "poisoning, undetermined"],
    ["(T36-T65 with fifth or sixth character 1-4)", "T38.3X6A", false, "underdosing"],
    ["(T36-T50 with final character 6)", "T38.3X6A", true, "underdosing"],
    ["(E08-E13 with .52)", "E11.52", true, "gangrene"],
    ["(E08-E13 with .52)", "E11.9", false, "no gangrene"],
    ["(E08, E09, E11, E13 with final characters .00 or .01)", "E11.01", true, "coma"],
    ["(E08, E09, E11, E13 with final characters .00 or .01)", "E11.10", false, "ketoacidosis"],
    ["(S62.- with 7th character B)", "S62.001B", true, "open"],
    ["(S62.- with 7th character B)", "S62.001A", false, "closed"],
    ["(J96. with 5th character 2)", "J96.02", true, "with hypercapnia"],
    ["(J96. with 5th character 2)", "J96.01", false, "with hypoxia"],
    ["(C43-C44)", "C4A.9", true, "C4A stands between C43 and C44"],
    ["(C45-C49)", "C4A.9", false, "and not behind C49"],
    ["(QA0.-)", "QA0.011", true, "a category with a letter in second place"],
  ])("%s covers %s: %s (%s)", (note, code, expected) => {
    expect(covers(note, code)).toBe(expected);
  });
});

describe("noteSegments", () => {
  it("cuts a note at its codes and loses nothing", () => {
    expect(noteSegments("code first (I11.-) or I50.9")).toEqual([
      { start: 0, text: "code first (" },
      { start: 12, text: "I11.-", code: "I11" },
      { start: 17, text: ") or " },
      { start: 22, text: "I50.9", code: "I50.9" },
    ]);
  });

  it.each([
    ["E08-E13", ["E08", "E13"], "both ends of a range"],
    ["E. coli O157:H7", [], "a strain of bacteria"],
    ["(Z79.84)", ["Z79.84"], "inside parentheses"],
  ])("finds the codes of %s: %j (%s)", (note, codes) => {
    const segments = noteSegments(note);
    expect(segments.flatMap(({ code }) => code ?? [])).toEqual(codes);
    expect(segments.map(({ text }) => text).join("")).toBe(note);
  });
});
