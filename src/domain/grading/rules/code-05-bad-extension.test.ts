import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CODE-05", () => {
  it.each([
    ["I10.9", "a complete code takes nothing more"],
    ["S93.401Z", "Z is no seventh character here"],
  ])("[CODE-05] refuses %s: %s", (code) => {
    expect(pathsOf("CODE-05", aCase({ diagnoses: [code] }))).toEqual(["/diagnoses/0"]);
  });

  it("[CODE-05] shows what the book has", () => {
    expect(toldBy("CODE-05", aCase({ diagnoses: ["S93.401Z"] })).why).toContain("S93.401A");
  });

  it("[CODE-05] is silent about a right extension", () => {
    expect(pathsOf("CODE-05", aCase({ diagnoses: ["S93.401D"] }))).toEqual([]);
  });
});
