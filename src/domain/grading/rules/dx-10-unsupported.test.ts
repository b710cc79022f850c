import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("DX-10", () => {
  it("[DX-10] sees a code that the key does not have", () => {
    const at = aCase({ diagnoses: ["E11.22", "I10"] });
    expect(pathsOf("DX-10", at)).toEqual(["/diagnoses/1"]);
    expect(toldBy("DX-10", at).citations).toContain("guideline:IV.J");
  });

  it("[DX-10] quotes the Excludes1 note that speaks against it", () => {
    const told = toldBy("DX-10", aCase({ diagnoses: ["E11.22", "E10.9"] }));
    expect(told.why).toContain("type 1 diabetes mellitus (E10.-)");
  });

  it("[DX-10] says of a symptom that its diagnosis explains it", () => {
    const told = toldBy("DX-10", aCase({ diagnoses: ["E11.22", "R07.2"] }));
    expect(told.citations).toContain("guideline:I.B.5");
  });

  it("[DX-10] is silent about an answer without extras", () => {
    expect(pathsOf("DX-10", aCase({}))).toEqual([]);
  });
});
