import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("DX-07", () => {
  it("[DX-07] sees another seventh character of the right code", () => {
    const at = aCase({ key: ["S93.401A"], diagnoses: ["S93401D"] });
    expect(pathsOf("DX-07", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("DX-07", at).why).toContain("initial encounter");
  });

  it("[DX-07] is silent when the seventh character fits", () => {
    expect(pathsOf("DX-07", aCase({ key: ["S93.401A"] }))).toEqual([]);
  });
});
