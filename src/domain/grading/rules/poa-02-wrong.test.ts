import { describe, expect, it } from "vitest";
import { aKeyDiagnosis, anInpatientCase, pathsOf, toldBy } from "../testing.ts";

describe("POA-02", () => {
  const because = "The pain began on the third day, the note of that night says.";
  const key = [aKeyDiagnosis("R07.2", { poa: "N", poaRationale: because })];
  const entered = (poa: "Y" | "N" | "U" | "W" | "exempt", code = "R07.2") =>
    anInpatientCase({ key, diagnoses: [{ code, poa, evidence: [] }] });

  it.each(["Y", "U", "W", "exempt"] as const)("[POA-02] sees %s where N is right", (poa) => {
    expect(pathsOf("POA-02", entered(poa))).toEqual(["/diagnoses/0/poa"]);
    expect(toldBy("POA-02", entered(poa)).why).toContain(because);
  });

  it("[POA-02] judges the indicator of a neighbouring code as if it were right", () => {
    expect(pathsOf("POA-02", entered("N", "R07.89"))).toEqual([]);
    expect(pathsOf("POA-02", entered("Y", "R07.89"))).toEqual(["/diagnoses/0/poa"]);
  });

  it("[POA-02] leaves a code alone that the key does not have", () => {
    expect(pathsOf("POA-02", entered("Y", "I10"))).toEqual([]);
  });
});
