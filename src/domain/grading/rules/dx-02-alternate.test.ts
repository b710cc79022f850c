import { describe, expect, it } from "vitest";
import { aCase, aKeyDiagnosis, pathsOf } from "../testing.ts";

describe("DX-02", () => {
  const key = [aKeyDiagnosis("R07.89", { alternates: ["R07.2"] })];

  it("[DX-02] accepts an alternate of the key", () => {
    expect(pathsOf("DX-02", aCase({ key, diagnoses: ["r072"] }))).toEqual(["/diagnoses/0"]);
  });

  it("[DX-02] accepts nothing that the key does not name", () => {
    expect(pathsOf("DX-02", aCase({ key: ["R07.89"], diagnoses: ["R07.2"] }))).toEqual([]);
  });
});
