import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("CODE-04", () => {
  it("[CODE-04] names the characters to choose from, with an example", () => {
    const at = aCase({ diagnoses: ["S93.401"] });
    expect(pathsOf("CODE-04", at)).toEqual(["/diagnoses/0"]);
    expect(toldBy("CODE-04", at).why).toMatch(/A, D, S.*S93\.401A/);
  });

  it("[CODE-04] is silent when it is there", () => {
    expect(pathsOf("CODE-04", aCase({ diagnoses: ["S93.401A"] }))).toEqual([]);
  });

  it("[CODE-04] gives one character as an example, behind the placeholder", () => {
    expect(toldBy("CODE-04", aCase({ diagnoses: ["S93.401"] })).why).toMatch(
      /\(A, D, S\), for example S93\.401A;/,
    );
  });

  it("[CODE-04] leaves a heading and nonsense to others", () => {
    expect(pathsOf("CODE-04", aCase({ diagnoses: ["E11.2", "nonsense", "E11.22"] }))).toEqual([]);
  });
});
