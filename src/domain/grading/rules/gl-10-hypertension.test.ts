import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-10", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I10 N18.31", {}, ["wrong /codes/0"], "kidney disease"],
    ["I50.33 I10 I48.91", { setting: "inpatient" }, ["wrong /codes/1"], "heart failure"],
    ["I11.0 I50.33 N18.4", { setting: "inpatient" }, ["wrong /codes/0"], "heart and kidney"],
  ])("[GL-10] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-10", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-10] says once that kidney and heart are reported together", () => {
    const at = anEncounter("I10 N18.4 I50.33");
    expect(reviewOf("GL-10", at)).toEqual(["wrong /codes/0"]);
    expect(toldOf("GL-10", at).why).toContain("a code of I13");
  });

  it("[GL-10] says why", () => {
    const told = toldOf("GL-10", anEncounter("I10 N18.31", {}));
    expect(told.why).toContain("I12");
  });

  it.each<[string, Circumstances, string]>([
    ["I12.9 N18.31", {}, "the combination code"],
    ["I13.0 I50.33 N18.4", {}, "the combination code of both"],
    ["I10 N17.9", {}, "acute kidney failure is not presumed to be hypertensive"],
  ])("[GL-10] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-10", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["I12.9 N18.31 I50.9", {}, ["wrong /codes/0"]],
    ["I11.0 I50.9", {}, []],
    ["I12.9 N18.31", {}, []],
    ["I12.9 I51.4", {}, ["wrong /codes/0"]],
    ["I10 I51.4", {}, ["wrong /codes/0"]],
    ["I10 I51.7", {}, ["wrong /codes/0"]],
    ["I10 I51.81", {}, []],
    ["I10 I51.3", {}, []],
    ["I10 I51.89", {}, ["wrong /codes/0"]],
    ["I10 I51.9", {}, ["wrong /codes/0"]],
    ["I11.0 I50.9 N18.31", {}, ["wrong /codes/0"]],
    ["I13.0 I50.9 N18.31", {}, []],
    ["I10 E78.5", {}, []],
  ])("[GL-10] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-10", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["I10 N18.31", {}, "a code of I12 reports"],
    ["I10 I50.9", {}, "a code of I11 reports"],
    ["I10 N18.31 I50.9", {}, "a code of I13 reports"],
    ["I11.0 I50.9 N18.31", {}, "with N18.31"],
    ["I12.9 N18.31 I50.9", {}, "with I50.9"],
  ])("[GL-10] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-10", aListOf(codes, circumstances)).why).toContain(words);
  });
});
