import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CODE-04", () => {
  it("[CODE-04] names the characters to choose from, with an example", () => {
    const at = aCase({ diagnoses: ["S93.401"] });
    expect(pathsOf("CODE-04", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("CODE-04", at).why).toMatch(/A, D, S.*S93\.401A/);
  });

  it("[CODE-04] is silent when it is there", () => {
    expect(pathsOf("CODE-04", aCase({ diagnoses: ["S93.401A"] }))).toEqual([]);
  });
});
