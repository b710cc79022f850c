import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("DX-09", () => {
  it("[DX-09] sees another condition of the category", () => {
    const at = aCase({ key: ["R07.89"], diagnoses: ["R07.2"] });
    expect(pathsOf("DX-09", at)).toEqual(["/diagnoses/0"]);
  });

  it("[DX-09] calls a code that is not in the book no condition", () => {
    const at = aCase({ key: ["I10"], diagnoses: ["I10.9"] });
    expect(toldBy("DX-09", at).why).toMatch(/^I10 .* is the code of this category/);
  });

  it("[DX-09] is silent about another category", () => {
    expect(pathsOf("DX-09", aCase({ key: ["R07.89"], diagnoses: ["I10"] }))).toEqual([]);
  });

  it("[DX-09] tells the author's explanation, or names both codes", () => {
    const key = ["R07.2"];
    const diagnoses = ["R07.89"];
    expect(toldBy("DX-09", aCase({ key, diagnoses }))).toMatchObject({
      why: expect.stringMatching(/R07\.89 \(.*R07\.2 \(/) as string,
      citations: ["guideline:I.B.1", "tabular:R07.2"],
    });
    const rejected = [
      { code: "R07.89", why: "The place is documented.", citations: ["guideline:I.B.18"] },
    ];
    expect(toldBy("DX-09", aCase({ key, diagnoses, rejected }))).toMatchObject({
      why: "The place is documented.",
      citations: ["guideline:I.B.18"],
    });
  });
});
