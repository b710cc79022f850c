import { describe, expect, it } from "vitest";
import { aKeyDiagnosis, anInpatientCase, pathsOf, toldBy } from "../testing.ts";

describe("POA-01", () => {
  const key = [aKeyDiagnosis("E11.22", { poa: "Y" }), aKeyDiagnosis("Z79.84", { poa: "exempt" })];

  it("[POA-01] asks for the indicator of a code that is not exempt, and of no other", () => {
    const at = anInpatientCase({ key, diagnoses: ["E11.22", "Z79.84"] });
    expect(pathsOf("POA-01", at)).toEqual(["/diagnoses/0/poa"]);
    expect(toldBy("POA-01", at).citations).toEqual(["guideline:Appendix-I"]);
  });

  it("[POA-01] is silent on outpatient charts", () => {
    const at = anInpatientCase({ key, diagnoses: ["E11.22"], setting: "office" });
    expect(pathsOf("POA-01", at)).toEqual([]);
  });
});
