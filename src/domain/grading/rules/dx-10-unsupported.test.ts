import { describe, expect, it } from "vitest";
import { aCase, anInpatientCase, pathsOf, toldBy } from "../testing.ts";

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

  it("[DX-10] asks on a stay what Section III asks, and says what the key foresaw", () => {
    const stay = anInpatientCase({ diagnoses: ["E11.22", "I10"] });
    expect(toldBy("DX-10", stay).citations).toEqual([
      "guideline:III",
      "guideline:III.A",
      "guideline:III.B",
    ]);
    expect(toldBy("DX-10", stay).why).toContain("I10 (");
    const rejected = [
      { code: "I10", why: "Ruled out at this visit.", citations: ["guideline:IV.H"] },
    ];
    expect(toldBy("DX-10", aCase({ diagnoses: ["E11.22", "I10"], rejected }))).toEqual({
      headline: "The record does not support this code",
      why: "Ruled out at this visit.",
      citations: ["guideline:IV.H"],
    });
  });
});
