import { describe, expect, it } from "vitest";
import { aCase, pathsOf } from "../testing.ts";

describe("ORD-03", () => {
  it("[ORD-03] sees a manifestation code first", () => {
    expect(pathsOf("ORD-03", aCase({ diagnoses: ["F02.80", "E11.22"] }))).toEqual(["/diagnoses/0"]);
  });

  it("[ORD-03] is silent when its cause stands before it", () => {
    expect(pathsOf("ORD-03", aCase({ diagnoses: ["E11.22", "F02.80"] }))).toEqual([]);
  });
});
