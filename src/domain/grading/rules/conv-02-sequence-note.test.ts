import { describe, expect, it } from "vitest";
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
});
