import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CODE-02", () => {
  it("[CODE-02] names the nearest entry above a code that does not exist", () => {
    const at = aCase({ diagnoses: ["E11.23"] });
    expect(pathsOf("CODE-02", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("CODE-02", at).why).toContain("E11.2 (");
  });

  it("[CODE-02] says which book was asked when no entry is near", () => {
    expect(toldBy("CODE-02", aCase({ diagnoses: ["A01.0"] })).why).toContain("Test edition");
  });

  it("[CODE-02] is silent about codes of the book", () => {
    expect(pathsOf("CODE-02", aCase({ diagnoses: ["I10", "S93.401A"] }))).toEqual([]);
  });

  it("[CODE-02] leaves nonsense and headings to others, and cites the entry that is near", () => {
    expect(pathsOf("CODE-02", aCase({ diagnoses: ["nonsense", "E11.2"] }))).toEqual([]);
    expect(toldBy("CODE-02", aCase({ diagnoses: ["E11.23"] })).citations).toEqual([
      "guideline:I.B.1",
      "tabular:E11.2",
    ]);
    expect(toldBy("CODE-02", aCase({ diagnoses: ["A01.0"] })).citations).toEqual([
      "guideline:I.B.1",
    ]);
  });
});
