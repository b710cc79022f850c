import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

const titles = {
  "Z00.00": "Examination without abnormal findings",
  "Z00.01": "Examination with abnormal findings",
  "Z01.89": "Other special examination",
};

describe("GL-21", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["Z00.01", {}, ["wrong /codes/0"], "with findings, and none"],
    ["Z00.00 R03.0", {}, ["info /codes/0"], "without findings, and one"],
  ])("[GL-21] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-21", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-21] says why", () => {
    const told = toldOf("GL-21", anEncounter("Z00.01", {}));
    expect(told.why).toContain("what was found");
  });

  it.each<[string, Circumstances, string]>([
    ["Z00.01 R03.0", {}, "with one"],
    ["Z00.00 I10", {}, "a chronic condition is no new finding"],
  ])("[GL-21] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-21", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ["Z00.01", ["wrong /codes/0"]],
    ["Z00.01 Z79.4", ["info /codes/0"]],
    ["Z00.01 Z20.2", []],
    ["Z00.01 Z77.22", []],
    ["Z00.01 Z87.09", []],
    ["Z00.01 I10", []],
    ["Z00.01 C4A.9", []],
    ["Z00.00 R03.0", ["info /codes/0"]],
    ["Z00.00 R73.9", ["info /codes/0"]],
    ["Z00.00 R94.31", ["info /codes/0"]],
    ["Z00.00 R87.610", ["info /codes/0"]],
    ["Z00.00 R05.1", []],
    ["Z00.00 R10.9", []],
    ["Z01.89 R94.31", []],
  ])("[GL-21] finds in %s: %j", (codes, expected) => {
    expect(reviewOf("GL-21", aListOf(codes, {}, titles))).toEqual(expected);
  });

  it("[GL-21] asks for a finding, or names the one that is there", () => {
    expect(toldOf("GL-21", aListOf("Z00.01", {}, titles)).why).toContain(
      "there is none on the list",
    );
    expect(toldOf("GL-21", aListOf("Z00.00 R03.0", {}, titles)).why).toContain("R03.0 (x) names");
  });
});
