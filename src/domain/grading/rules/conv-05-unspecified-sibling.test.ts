import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("CONV-05", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["E11.9 E11.42", {}, ["wrong /codes/0"], "without complications, and one is coded"],
    [
      "I11.0 I50.23 I50.9",
      { setting: "inpatient" },
      ["info /codes/2"],
      "the category’s residual code",
    ],
  ])("[CONV-05] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("CONV-05", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[CONV-05] says why", () => {
    const told = toldOf("CONV-05", anEncounter("E11.9 E11.42", {}));
    expect(told.why).toContain("E11.42");
  });

  it.each<[string, Circumstances, string]>([
    ["E11.42 E11.65", {}, "two complications"],
    ["E11.9 I10", {}, "nothing else of the category"],
    ["L89.153 L89.620", {}, "two places"],
  ])("[CONV-05] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("CONV-05", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ["E11.9 E11.9", [], "one code twice"],
    ["E11.42 E11.9", ["wrong /codes/1"], "in either order"],
    ["F32.9 F32.1", ["info /codes/0"], "the category’s residual code"],
    ["F32.9 F32.1A", ["info /codes/0"], "whatever else is there"],
    ["K29.70 K29.01", [], "not the residual code of the whole category"],
    ["M54.9 M54.50", [], "places of the body"],
    ["R07.9 R07.2", [], "symptoms"],
    ["C34.9 C34.1", [], "growths"],
    ["I82.9 I82.4", [], "veins"],
    ["I83.9 I83.1", ["info /codes/0"], "not of that list"],
    ["N20.9 N20.0", [], "stones"],
    ["E11.9 E11.65", ["wrong /codes/0"], "with hyperglycemia"],
  ])("[CONV-05] finds in %s %j: %s", (codes, expected) => {
    const titles = Object.fromEntries(
      codes
        .split(" ")
        .map((code) => [
          code,
          /^E11\.9$/.test(code)
            ? "Type 2 diabetes mellitus without complications"
            : /9$|70$/.test(code)
              ? "Condition, unspecified"
              : "Condition of a kind",
        ]),
    );
    expect(reviewOf("CONV-05", aListOf(codes, {}, titles))).toEqual(expected);
  });

  it.each([
    ["Condition, unspecified", ["info /codes/0"]],
    ["Condition, unspecified type", ["info /codes/0"]],
    ["Condition NOS", ["info /codes/0"]],
    ["Condition without complication", []],
    ["Condition, unspecified, of a kind", []],
  ])("[CONV-05] takes “%s” for less: %j", (title, expected) => {
    const titles = { "F32.9": title, "F32.1": "Condition of a kind" };
    expect(reviewOf("CONV-05", aListOf("F32.9 F32.1", {}, titles))).toEqual(expected);
  });

  it("[CONV-05] sees no difference between two unspecified codes", () => {
    const titles = { "F32.9": "Condition, unspecified", "F32.1": "Another unspecified condition" };
    expect(reviewOf("CONV-05", aListOf("F32.9 F32.1", {}, titles))).toEqual([]);
  });
});
