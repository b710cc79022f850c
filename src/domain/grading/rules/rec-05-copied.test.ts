import { describe, expect, it } from "vitest";
import { aChart } from "../record/testing.ts";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("REC-05", () => {
  const saying = (sections: Readonly<Record<string, readonly string[]>>) =>
    aCase({ diagnoses: ["E11.22", "I10"], chart: aChart(sections) });

  it("[REC-05] sees that the words were carried over, and quotes the mark that says so", () => {
    const at = saying({ Plan: ["[copied 02/10/2026]", "- Hypertension: lisinopril", "[today]"] });
    expect(pathsOf("REC-05", at)).toEqual(["/diagnoses/1"]);
    expect(toldBy("REC-05", at).why).toContain("[copied 02/10/2026]");
  });

  it("[REC-05] takes the title of a list for a mark", () => {
    const at = saying({ "Problem list (carried forward)": ["- Hypertension"] });
    expect(pathsOf("REC-05", at)).toEqual(["/diagnoses/1"]);
  });

  it.each([
    ["taken up today", { Plan: ["[copied] Hypertension.", "[today] Hypertension, at goal."] }],
    ["no mark", { "Problem list": ["- Hypertension"] }],
  ])("[REC-05] says nothing: %s", (_, sections) => {
    expect(pathsOf("REC-05", saying(sections))).toEqual([]);
  });
});
