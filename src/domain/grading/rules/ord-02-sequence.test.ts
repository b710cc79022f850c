import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("ORD-02", () => {
  const key = ["E11.22", "N18.31"];
  const order = { before: [{ first: "E11.22", then: "N18.31", citation: "tabular:E11.22" }] };

  it("[ORD-02] sees a pair the other way round", () => {
    const at = aCase({ key, order, diagnoses: ["N18.31", "E11.22"] });
    expect(pathsOf("ORD-02", at)).toEqual(["/diagnoses/1"]);
    expect(toldBy("ORD-02", at).citations).toEqual(["tabular:E11.22"]);
  });

  it("[ORD-02] is silent when one of the two is missing", () => {
    expect(pathsOf("ORD-02", aCase({ key, order, diagnoses: ["N18.31"] }))).toEqual([]);
  });

  it("[ORD-02] waits for both codes", () => {
    const key = ["E11.22", "N18.31"];
    const order = { before: [{ first: "E11.22", then: "N18.31", citation: "tabular:E11.22" }] };
    expect(pathsOf("ORD-02", aCase({ key, order, diagnoses: ["N18.31"] }))).toEqual([]);
    expect(pathsOf("ORD-02", aCase({ key, order, diagnoses: ["E11.22"] }))).toEqual([]);
    const turned = aCase({ key, order, diagnoses: ["N18.31", "E11.22"] });
    expect(pathsOf("ORD-02", turned)).toEqual(["/diagnoses/1"]);
  });
});
