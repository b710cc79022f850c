import { describe, expect, it } from "vitest";
import { aChart } from "../record/testing.ts";
import { aCase, aKeyDiagnosis, pathsOf, toldBy } from "../testing.ts";

describe("REC-06", () => {
  const missing = (section: string, text: string, evidence: string) =>
    aCase({
      diagnoses: ["E11.22"],
      key: ["E11.22", aKeyDiagnosis("I10", { evidence: [evidence] })],
      chart: aChart({ [section]: [text] }),
    });

  it("[REC-06] names the paragraph of the plan that treats what was left out", () => {
    const text = "Hypertension, above goal. Increase losartan from 50 to 100 mg daily.";
    const at = missing("Assessment and plan", text, "Hypertension, above goal");
    expect(pathsOf("REC-06", at)).toEqual(["/key/diagnoses/1"]);
    expect(toldBy("REC-06", at).why).toContain("Increase losartan from 50 to 100 mg daily");
  });

  it("[REC-06] finds the treatment in a plan apart from the assessment", () => {
    const at = aCase({
      diagnoses: ["E11.22"],
      key: ["E11.22", aKeyDiagnosis("I10", { evidence: ["Hypertension, new"] })],
      chart: aChart({
        Assessment: ["2. Hypertension, new"],
        Plan: ["HTN: start amlodipine 5 mg."],
      }),
    });
    expect(toldBy("REC-06", at).why).toContain("Paragraph 2 (Plan)");
  });

  it.each([
    ["HPI", "Hypertension, on losartan 50 mg.", "Hypertension", "not where the provider decides"],
    ["Assessment", "Hypertension, stable.", "Hypertension", "nothing is done about it"],
    [
      "Assessment",
      "Gout, start colchicine. Hypertension, stable.",
      "Hypertension",
      "another's treatment",
    ],
    ["Plan", "[copied] Hypertension: start losartan 50 mg.", "Hypertension", "carried over"],
  ])("[REC-06] says nothing under %s about “%s”", (section, text, evidence) => {
    expect(pathsOf("REC-06", missing(section, text, evidence))).toEqual([]);
  });

  it("[REC-06] is silent when it was coded", () => {
    expect(pathsOf("REC-06", aCase({}))).toEqual([]);
  });
});
