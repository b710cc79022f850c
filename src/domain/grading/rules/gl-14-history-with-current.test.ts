import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-14", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["C61 Z85.46", {}, ["info /codes/1"], "one site"],
  ])("[GL-14] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-14", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-14] says why", () => {
    const told = toldOf("GL-14", anEncounter("C61 Z85.46", {}));
    expect(told.why).toContain("gone");
  });

  it.each<[string, Circumstances, string]>([
    ["C34.12 Z85.46", {}, "two sites"],
    ["Z08 Z85.46", {}, "history alone"],
  ])("[GL-14] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-14", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, string, string[]]>([
    [
      "Personal history of malignant neoplasm of prostate",
      "Malignant neoplasm of prostate",
      ["info /codes/1"],
    ],
    [
      "Personal history of other malignant neoplasm of lung",
      "Malignant neoplasm of lung",
      ["info /codes/1"],
    ],
    [
      "Personal history of malignant neoplasm of skin",
      "Other and unspecified malignant neoplasm of skin",
      [],
    ],
    ["Personal history of leukemia", "Leukemia", []],
  ])("[GL-14] compares “%s” with “%s”: %j", (past, current, expected) => {
    const titles = { "Z85.46": past, C61: current };
    expect(reviewOf("GL-14", aListOf("C61 Z85.46", {}, titles))).toEqual(expected);
  });

  it("[GL-14] compares malignancies only", () => {
    const titles = {
      "Z85.46": "Personal history of malignant neoplasm of prostate",
      D40: "Malignant neoplasm of prostate",
    };
    expect(reviewOf("GL-14", aListOf("D40 Z85.46", {}, titles))).toEqual([]);
  });
});
