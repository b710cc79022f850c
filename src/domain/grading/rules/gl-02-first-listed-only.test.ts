import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-02", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["I10 Z00.00", {}, ["wrong /codes/1"], "a check-up"],
    ["I10 Z00.00", { setting: "inpatient" }, ["info /codes/1"], "an inpatient list"],
  ])("[GL-02] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-02", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-02] says why", () => {
    const told = toldOf("GL-02", anEncounter("I10 Z00.00", {}));
    expect(told.why).toContain("Z00.00");
  });

  it.each<[string, Circumstances, string]>([
    ["Z00.00 I10", {}, "first"],
    ["Z34.02 Z3A.20", {}, "first"],
    ["I10 Z79.01", {}, "another Z code"],
  ])("[GL-02] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-02", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["Z00.00 Z34.02", {}, []],
    ["I10 Z00.6", {}, []],
    ["I10 Z31.81", {}, ["wrong /codes/1"]],
    ["I10 Z31.83", {}, ["wrong /codes/1"]],
    ["I10 Z31.89", {}, []],
    ["I10 Z52.4", {}, ["wrong /codes/1"]],
    ["I10 Z52.9", {}, []],
    ["I10 Z76.2", {}, ["wrong /codes/1"]],
    ["I10 Z76.5", {}, []],
    ["I10 Z51.11", {}, ["wrong /codes/1"]],
    ["I10 Z51.5", {}, []],
  ])("[GL-02] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-02", aListOf(codes, circumstances))).toEqual(expected);
  });
});
