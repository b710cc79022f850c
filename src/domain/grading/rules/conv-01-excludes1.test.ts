import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CONV-01", () => {
  it("[CONV-01] quotes the note that keeps two codes apart, from either side", () => {
    for (const diagnoses of [
      ["E11.22", "E10.9"],
      ["E10.9", "E11.22"],
    ]) {
      const at = aCase({ diagnoses });
      expect(pathsOf("CONV-01", at)).toEqual(["/diagnoses/1"]);
      expect(toldBy("CONV-01", at).why).toContain("The Excludes1 note at E11");
    }
  });

  it("[CONV-01] leaves a pair alone that the key itself reports", () => {
    expect(pathsOf("CONV-01", aCase({ key: ["E11.22", "E10.9"] }))).toEqual([]);
  });

  it("[CONV-01] is silent about codes that may stand together", () => {
    expect(pathsOf("CONV-01", aCase({ diagnoses: ["E11.22", "I10"] }))).toEqual([]);
  });
});
