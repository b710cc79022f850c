import { describe, expect, it } from "vitest";
import { aChart } from "../record/testing.ts";
import { aCase, anInpatientCase, pathsOf, toldBy } from "../testing.ts";

describe("REC-04", () => {
  const diagnoses = ["E11.22", "I10"];
  const saying = (text: string) => aCase({ diagnoses, chart: aChart({ Assessment: [text] }) });

  it.each([
    "Possible hypertension.",
    "Hypertension vs white coat effect.",
    "Readings consistent with hypertension.",
    "Rule out hypertension.",
  ])("[REC-04] sees that “%s” is not certain", (text) => {
    const at = saying(text);
    expect(pathsOf("REC-04", at)).toEqual(["/diagnoses/1"]);
    expect(toldBy("REC-04", at).citations).toEqual(["guideline:IV.H"]);
  });

  it("[REC-04] tells what was put aside from what is open", () => {
    expect(toldBy("REC-04", saying("Hypertension was ruled out.")).headline).toContain("put aside");
    expect(toldBy("REC-04", saying("Hypertension?")).headline).toContain("not certain");
  });

  it("[REC-04] says nothing where the record is certain", () => {
    expect(pathsOf("REC-04", saying("Hypertension, likely from licorice."))).toEqual([]);
  });

  it("[REC-04] takes what is probable at discharge for present, but not what was so before", () => {
    const inStay = (section: string, text: string) =>
      anInpatientCase({ diagnoses, chart: aChart({ [section]: [text] }) });
    expect(pathsOf("REC-04", inStay("Discharge summary", "Probable hypertension."))).toEqual([]);
    const first = inStay("History and physical", "Probable hypertension.");
    expect(toldBy("REC-04", first).citations).toEqual(["guideline:II.H", "guideline:III.C"]);
    const out = inStay("Discharge summary", "Hypertension was ruled out.");
    expect(pathsOf("REC-04", out)).toEqual(["/diagnoses/1"]);
  });
});
