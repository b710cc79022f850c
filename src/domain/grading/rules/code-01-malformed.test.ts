import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CODE-01", () => {
  it("[CODE-01] sees what is no diagnosis code", () => {
    const at = aCase({ diagnoses: ["22345"] });
    expect(pathsOf("CODE-01", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("CODE-01", at).why).toContain("22345");
  });

  it("[CODE-01] forgives missing dots and small letters", () => {
    expect(pathsOf("CODE-01", aCase({ diagnoses: ["e11-22"] }))).toEqual([]);
  });
});
