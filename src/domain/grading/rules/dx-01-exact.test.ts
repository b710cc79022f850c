import { describe, expect, it } from "vitest";
import { aCase, pathsOf } from "../testing.ts";

describe("DX-01", () => {
  it("[DX-01] calls the key's own code right, whatever its punctuation", () => {
    expect(pathsOf("DX-01", aCase({ diagnoses: ["e1122"] }))).toEqual(["/diagnoses/0"]);
  });

  it("[DX-01] is silent about a neighbour", () => {
    expect(pathsOf("DX-01", aCase({ diagnoses: ["E11.9"] }))).toEqual([]);
  });
});
