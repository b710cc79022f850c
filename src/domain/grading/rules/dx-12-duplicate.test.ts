import { describe, expect, it } from "vitest";
import { aCase, pathsOf } from "../testing.ts";

describe("DX-12", () => {
  it("[DX-12] sees the second of two equal lines", () => {
    const at = aCase({ diagnoses: ["E11.22", "E1122"] });
    expect(pathsOf("DX-12", at)).toEqual(["/diagnoses/1"]);
  });

  it("[DX-12] is silent about two different lines", () => {
    expect(pathsOf("DX-12", aCase({ diagnoses: ["E11.22", "I10"] }))).toEqual([]);
  });
});
