import { describe, expect, it } from "vitest";
import { aCase, pathsOf } from "../testing.ts";

describe("DX-05", () => {
  it("[DX-05] sees more detail than the key's code claims", () => {
    const at = aCase({ key: ["N18.3"], diagnoses: ["N18.31"] });
    expect(pathsOf("DX-05", at)).toEqual(["/diagnoses/0"]);
  });

  it("[DX-05] is silent about less detail", () => {
    expect(pathsOf("DX-05", aCase({ key: ["N18.31"], diagnoses: ["N18.3"] }))).toEqual([]);
  });
});
