import { describe, expect, it } from "vitest";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";
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

  it("[CONV-01] asks where the two may be unrelated, and is certain elsewhere", () => {
    const asked = anEncounter("E87.6 O21.1");
    expect(reviewOf("CONV-01", asked)).toEqual(["info /codes/1"]);
    expect(toldOf("CONV-01", asked)).toMatchObject({
      headline: "May these two stand together?",
      why: expect.stringContaining("nothing to do with each other") as string,
    });
    const certain = anEncounter("E11.9 E10.9");
    expect(reviewOf("CONV-01", certain)).toEqual(["wrong /codes/1"]);
    expect(toldOf("CONV-01", certain)).toMatchObject({
      headline: "These two codes exclude each other",
      why: expect.stringContaining("are not reported together") as string,
    });
  });
});
