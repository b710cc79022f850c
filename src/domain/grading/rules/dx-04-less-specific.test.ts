import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("DX-04", () => {
  it("[DX-04] gives half credit to a heading above the code", () => {
    const at = aCase({ key: ["N18.31"], diagnoses: ["N18.3"] });
    expect(pathsOf("DX-04", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("DX-04", at).citations).toContain("guideline:I.B.2");
  });

  it("[DX-04] is silent about a sibling", () => {
    expect(pathsOf("DX-04", aCase({ key: ["N18.31"], diagnoses: ["N18.30"] }))).toEqual([]);
  });
});
