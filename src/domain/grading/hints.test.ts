import { describe, expect, it } from "vitest";
import { indexByCode } from "../codebook/index-entries.ts";
import { hintWords } from "./hint-words.ts";
import { hintStepsOf, openLines } from "./hints.ts";
import { aCase, aKeyDiagnosis } from "./testing.ts";

const index = indexByCode([
  { title: "Nephropathy", terms: [{ title: "diabetic", code: "E11.22" }] },
  {
    title: "Diabetes, diabetic",
    nemod: "(mellitus)",
    terms: [{ title: "type 2", terms: [{ title: "chronic kidney disease", code: "E11.22" }] }],
  },
]);

describe("the hint ladder", () => {
  const at = aCase({
    key: [aKeyDiagnosis("E11.22", { citations: ["tabular:E11.22", "guideline:I.C.4.a"] }), "I10"],
    diagnoses: ["E11.9"],
  });

  it("is about what the answer does not have yet, nearly right lines included", () => {
    expect(openLines(at, "diagnoses")).toEqual([0, 1]);
    expect(
      openLines(aCase({ key: ["E11.22", "I10"], diagnoses: ["E11.22"] }), "diagnoses"),
    ).toEqual([1]);
    expect(openLines(aCase({}), "services")).toEqual([]);
  });

  it("goes from the guideline over the Index to the category and the code", () => {
    expect(
      hintStepsOf("diagnoses").map((step) => hintWords(at, "diagnoses", 0, step, index)),
    ).toEqual([
      { text: "Read this first.", citation: "guideline:I.C.4.a" },
      { text: "Alphabetic Index, main term “Diabetes, diabetic (mellitus)”" },
      { text: "E11 Type 2 diabetes mellitus" },
      { text: "E11.22" },
    ]);
  });

  it("says so where the Index has no line", () => {
    expect(hintWords(at, "diagnoses", 1, "term", index)?.text).toContain(
      "no line for it. Tabular List: “Essential (primary) hypertension”",
    );
  });

  it("names a service by the words of its list", () => {
    expect(hintStepsOf("services")).toEqual(["guideline", "term", "code"]);
    expect(hintWords(at, "services", 0, "term", index)?.text).toBe("Look for “Visit, moderate”");
    expect(hintWords(at, "services", 7, "term", index)).toBeUndefined();
  });
});
