import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { aListOf, anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-19", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["Z47.89 S82.841D", {}, ["wrong /codes/0"], "orthopedic aftercare"],
    ["S82.841D Z47.89", {}, ["info /codes/1"], "as an additional code"],
  ])("[GL-19] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-19", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-19] says why", () => {
    const told = toldOf("GL-19", anEncounter("Z47.89 S82.841D", {}));
    expect(told.why).toContain("seventh character");
  });

  it.each<[string, Circumstances, string]>([
    ["Z47.1 Z96.651", {}, "no injury"],
    ["S52.521D", {}, "the injury alone"],
  ])("[GL-19] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-19", anEncounter(codes, circumstances))).toEqual([]);
  });

  it.each<[string, Circumstances, string[]]>([
    ["Z47.89 S82.841D", {}, ["wrong /codes/0"]],
    ["S82.841D Z48.01", {}, ["info /codes/1"]],
    ["S82.841A Z47.89", {}, []],
    ["Z47.89 M17.11", {}, []],
    ["S82.841D Z48.21", {}, []],
  ])("[GL-19] finds in %s %j: %j", (codes, circumstances, expected) => {
    expect(reviewOf("GL-19", aListOf(codes, circumstances))).toEqual(expected);
  });
});
