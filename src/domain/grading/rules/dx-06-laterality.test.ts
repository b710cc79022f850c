import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("DX-06", () => {
  it("[DX-06] tells left from right", () => {
    const at = aCase({ key: ["M25.561"], diagnoses: ["M25.562"] });
    expect(pathsOf("DX-06", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("DX-06", at).why).toContain("left knee");
  });

  it("[DX-06] leaves the unspecified side to DX-08", () => {
    const at = aCase({ key: ["M25.561"], diagnoses: ["M25.569"] });
    expect([pathsOf("DX-06", at), pathsOf("DX-08", at)]).toEqual([[], ["/diagnoses/0"]]);
  });
});
