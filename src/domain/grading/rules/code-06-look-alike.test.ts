import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CODE-06", () => {
  it("[CODE-06] says how a letter was read, and takes no point for it", () => {
    const at = aCase({ key: ["I10"], diagnoses: ["I1O"] });
    expect(toldBy("CODE-06", at).why).toContain("O as 0");
    expect(pathsOf("DX-01", at)).toEqual(["/diagnoses/0"]);
  });

  it("[CODE-06] is silent about clean typing", () => {
    expect(pathsOf("CODE-06", aCase({ diagnoses: ["I10"] }))).toEqual([]);
  });
});
