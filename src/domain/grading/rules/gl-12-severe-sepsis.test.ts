import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-12", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I21.4 R65.21", { setting: "inpatient" }, ["wrong /codes/1"], "no infection"],
    ["I21.4 R65.20 A41.9", { setting: "inpatient" }, ["wrong /codes/1"], "before the infection"],
  ])("[GL-12] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-12", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-12] says why", () => {
    const told = toldOf("GL-12", anEncounter("I21.4 R65.21", { setting: "inpatient" }));
    expect(told.why).toContain("systemic infection");
  });

  it.each<[string, Circumstances, string]>([
    ["A41.9 R65.21 J18.9", { setting: "inpatient" }, "behind the sepsis"],
    ["A41.9 J18.9", { setting: "inpatient" }, "no severe sepsis"],
  ])("[GL-12] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-12", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["A01.00 R65.20 N17.9", { setting: "inpatient" }, []],
    ["A27.0 R65.20 N17.9", { setting: "inpatient" }, []],
    ["A32.7 R65.20 N17.9", { setting: "inpatient" }, []],
    ["A41.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["A48.3 R65.20 N17.9", { setting: "inpatient" }, []],
    ["A49.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["A54.86 R65.20 N17.9", { setting: "inpatient" }, []],
    ["A79.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B00.7 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B25.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B34.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B37.7 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B38.7 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B44.7 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B50.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B60.0 R65.20 N17.9", { setting: "inpatient" }, []],
    ["B95.2 R65.20 N17.9", { setting: "inpatient" }, []],
    ["U07.1 R65.20 N17.9", { setting: "inpatient" }, []],
    ["J18.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["K65.0 R65.20 N17.9", { setting: "inpatient" }, []],
    ["N39.0 R65.20 N17.9", { setting: "inpatient" }, []],
    ["L03.115 R65.20 N17.9", { setting: "inpatient" }, []],
    ["M00.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["G00.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["I33.0 R65.20 N17.9", { setting: "inpatient" }, []],
    ["O03.37 R65.20 N17.9", { setting: "inpatient" }, []],
    ["O75.3 R65.20 N17.9", { setting: "inpatient" }, []],
    ["O85 R65.20 N17.9", { setting: "inpatient" }, []],
    ["O86.04 R65.20 N17.9", { setting: "inpatient" }, []],
    ["O98.81 R65.20 N17.9", { setting: "inpatient" }, []],
    ["P36.9 R65.20 N17.9", { setting: "inpatient" }, []],
    ["T81.44XA R65.20 N17.9", { setting: "inpatient" }, []],
    ["A17.1 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["A30.9 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["A53.9 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["B00.1 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["B20 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["B37.0 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["B70.0 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["B86 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["C34.11 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["E11.9 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["G30.9 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["G40.A01 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["I21.4 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["O80 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["P22.0 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["R78.81 R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["T78.2XXA R65.20", { setting: "inpatient" }, ["wrong /codes/1"]],
    ["R65.20 A41.9", { setting: "inpatient" }, []],
    ["I21.4 R65.20 A41.9", { setting: "" }, []],
  ])("[GL-12] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-12", aListOf(codes, circumstances))).toEqual(expected);
  });

  it.each<[string, Circumstances, string]>([
    ["I21.4 R65.21", { setting: "inpatient" }, "needs the code of the systemic infection"],
    [
      "I21.4 R65.20 A41.9",
      { setting: "inpatient" },
      "stands behind the code of the systemic infection",
    ],
  ])("[GL-12] tells of %s %j: %s", (codes, circumstances, words) => {
    expect(toldOf("GL-12", aListOf(codes, circumstances)).why).toContain(words);
  });
});
