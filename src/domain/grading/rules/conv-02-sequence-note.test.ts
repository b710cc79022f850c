import { describe, expect, it } from "vitest";
import type { Circumstances } from "../coded-encounter.ts";
import { anEncounter, reviewOf } from "../scrub/testing.ts";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CONV-02", () => {
  const key = ["E11.22", "N18.31"];

  it("[CONV-02] quotes the note that fixes the order", () => {
    const at = aCase({ key, diagnoses: ["N18.31", "E11.22"] });
    expect(pathsOf("CONV-02", at)).toEqual(["/diagnoses/1"]);
    expect(toldBy("CONV-02", at).why).toContain("stage of chronic kidney disease");
  });

  it("[CONV-02] leaves a pair to ORD-02 that the key orders itself", () => {
    const order = { before: [{ first: "E11.22", then: "N18.31", citation: "tabular:E11.22" }] };
    expect(pathsOf("CONV-02", aCase({ key, order, diagnoses: ["N18.31", "E11.22"] }))).toEqual([]);
  });

  it("[CONV-02] is content when one code before satisfies the note", () => {
    const diagnoses = ["E11.22", "Z79.84", "E11.9"];
    expect(pathsOf("CONV-02", aCase({ key: diagnoses, diagnoses }))).toEqual([]);
  });

  it("[CONV-02] is silent about the right order and about unsupported codes", () => {
    expect(pathsOf("CONV-02", aCase({ key }))).toEqual([]);
    expect(pathsOf("CONV-02", aCase({ key: ["N18.31"], diagnoses: ["N18.31", "E11.22"] }))).toEqual(
      [],
    );
  });

  it.each<[string, Circumstances, string[], string]>([
    ["I50.22 I11.0 E78.5", { setting: "inpatient" }, ["wrong /codes/1"], "the principal diagnosis"],
    ["I50.22 I11.0 E78.5", {}, ["wrong /codes/1"], "the first-listed diagnosis"],
    ["E78.5 I50.22 I11.0", {}, ["info /codes/2"], "secondary ones of an outpatient list"],
    ["E78.5 F02.80 G30.9", {}, ["wrong /codes/2"], "a manifestation by its title"],
    ["E78.5 F02.80 G30.9", { setting: "inpatient" }, ["wrong /codes/2"], "on any list"],
    ["J81.0 I16.1", {}, ["info /codes/1"], "a list under “if applicable”"],
    ["E87.6 E86.0", { setting: "inpatient" }, ["info /codes/1"], "“any associated” disorder"],
    ["N17.9 A41.9 R65.20", { setting: "inpatient" }, ["info /codes/2"], "“such as”: an organ"],
    ["E78.5 I50.22 I11.0", { setting: "inpatient" }, [], "secondary ones of a stay"],
    ["E78.5 I50.22 I11.0", { setting: "" }, [], "secondary ones of an unknown setting"],
    ["I11.0 I50.22 E78.5", {}, [], "the right order"],
  ])("[CONV-02] judges %s %j as %j: %s", (codes, circumstances, expected) => {
    expect(reviewOf("CONV-02", anEncounter(codes, circumstances))).toEqual(expected);
  });
});
