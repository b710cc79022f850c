import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CODE-03", () => {
  it("[CODE-03] sees a heading", () => {
    const at = aCase({ diagnoses: ["E11.2"] });
    expect(pathsOf("CODE-03", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("CODE-03", at).citations).toContain("tabular:E11.2");
  });

  it("[CODE-03] leaves a missing seventh character to CODE-04", () => {
    expect(pathsOf("CODE-03", aCase({ diagnoses: ["S93.401"] }))).toEqual([]);
  });

  it("[CODE-03] leaves nonsense and complete codes alone", () => {
    expect(pathsOf("CODE-03", aCase({ diagnoses: ["nonsense", "E11.22", "E11.23"] }))).toEqual([]);
  });
});
