import { describe, expect, it } from "vitest";
import { aChart } from "../record/testing.ts";
import { aCase, anInpatientCase, pathsOf, toldBy } from "../testing.ts";

describe("REC-02", () => {
  const saying = (text: string) =>
    aCase({ diagnoses: ["E11.22", "I10"], chart: aChart({ Past: [text] }) });

  it("[REC-02] sees that a coded condition is over", () => {
    const at = saying("- Hypertension 2018, resolved");
    expect(pathsOf("REC-02", at)).toEqual(["/diagnoses/1"]);
    expect(toldBy("REC-02", at).citations).toContain("guideline:I.C.21.c.4");
  });

  it.each([
    ["- Hypertension, not resolved", "it is not over"],
    ["- Hypertension 2018", "a year alone says nothing"],
  ])("[REC-02] says nothing about “%s”: %s", (text) => {
    expect(pathsOf("REC-02", saying(text))).toEqual([]);
  });

  it("[REC-02] takes what was over by the end of a stay for present in it", () => {
    const parts = { diagnoses: ["E11.22", "I10"] };
    const stay = aChart({ "Discharge summary": ["Hypertension, gone."] });
    expect(pathsOf("REC-02", anInpatientCase({ ...parts, chart: stay }))).toEqual([]);
    const before = aChart({ "Discharge summary": ["History of hypertension."] });
    const at = anInpatientCase({ ...parts, chart: before });
    expect(toldBy("REC-02", at).citations).toContain("guideline:III.A");
  });
});
