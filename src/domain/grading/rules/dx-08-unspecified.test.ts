import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("DX-08", () => {
  it("[DX-08] sees a code without complications where one is documented", () => {
    const at = aCase({ diagnoses: ["E11.9"] });
    expect(pathsOf("DX-08", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("DX-08", at).why).toContain("diabetic CKD");
  });

  it("[DX-08] tells the author's own explanation when the key foresaw the code", () => {
    const why = "The kidney disease is linked to the diabetes here.";
    const rejected = [{ code: "E11.9", why, citations: ["guideline:I.A.15"] }];
    expect(toldBy("DX-08", aCase({ diagnoses: ["E11.9"], rejected }))).toMatchObject({ why });
  });

  it("[DX-08] names the wrong side besides, and only where there is one", () => {
    const at = aCase({ diagnoses: ["S93.401A"], key: ["S93.412A"] });
    expect(toldBy("DX-08", at).why).toContain("right instead of left");
    expect(toldBy("DX-08", aCase({ diagnoses: ["E11.9"] })).why).not.toContain("side");
  });

  it("[DX-08] is silent when the unspecified code is the key's", () => {
    expect(pathsOf("DX-08", aCase({ key: ["N18.30"] }))).toEqual([]);
  });
});
