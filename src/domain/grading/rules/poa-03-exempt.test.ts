import { describe, expect, it } from "vitest";
import { aKeyDiagnosis, anInpatientCase, pathsOf, toldBy } from "../testing.ts";

describe("POA-03", () => {
  const key = [aKeyDiagnosis("Z79.84", { poa: "exempt" })];
  const entered = (poa?: "Y" | "exempt") =>
    anInpatientCase({
      key,
      diagnoses: [{ code: "Z79.84", ...(poa === undefined ? {} : { poa }), evidence: [] }],
    });

  it("[POA-03] sees an indicator on an exempt code, and says it once", () => {
    expect(pathsOf("POA-03", entered("Y"))).toEqual(["/diagnoses/0/poa"]);
    expect(pathsOf("POA-02", entered("Y"))).toEqual([]);
    expect(toldBy("POA-03", entered("Y")).why).toContain("Z79.84");
  });

  it.each([undefined, "exempt"] as const)("[POA-03] accepts a blank field: %s", (poa) => {
    expect(pathsOf("POA-03", entered(poa))).toEqual([]);
    expect(pathsOf("POA-01", entered(poa))).toEqual([]);
  });
});
