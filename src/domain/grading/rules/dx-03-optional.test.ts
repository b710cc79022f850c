import { describe, expect, it } from "vitest";
import { aCase, aKeyDiagnosis, pathsOf } from "../testing.ts";

describe("DX-03", () => {
  const key = ["E11.22", aKeyDiagnosis("Z79.84", { optional: true })];

  it("[DX-03] accepts an optional code", () => {
    expect(pathsOf("DX-03", aCase({ key }))).toEqual(["/diagnoses/1"]);
  });

  it("[DX-03] does not miss it", () => {
    const at = aCase({ key, diagnoses: ["E11.22"] });
    expect([pathsOf("DX-03", at), pathsOf("DX-11", at)]).toEqual([[], []]);
  });
});
