import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf, toldOf } from "../scrub/testing.ts";

describe("GL-01", () => {
  it.each<[string, Circumstances, string[], string]>([
    ["W18.30XA S72.001A", {}, ["wrong /codes/0"], "the fall"],
    ["Y92.310 S93.401A", {}, ["wrong /codes/0"], "the place"],
  ])("[GL-01] sees %s", (codes, circumstances, expected) => {
    expect(reviewOf("GL-01", anEncounter(codes, circumstances))).toEqual(expected);
  });

  it("[GL-01] says why", () => {
    const told = toldOf("GL-01", anEncounter("W18.30XA S72.001A", {}));
    expect(told.why).toContain("comes before it");
  });

  it.each<[string, Circumstances, string]>([
    ["S72.001A W18.30XA", {}, "behind the injury"],
    ["I10", {}, "no external cause"],
  ])("[GL-01] is silent about %s", (codes, circumstances) => {
    expect(reviewOf("GL-01", anEncounter(codes, circumstances))).toEqual([]);
  });
});
