import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("DX-11", () => {
  const key = ["E11.22", "N18.31", "Z79.84"];

  it("[DX-11] names what was left out by its place in the key", () => {
    const at = aCase({ key, diagnoses: ["E11.22", "N18.31"] });
    expect(pathsOf("DX-11", at)).toEqual(["/key/diagnoses/2"]);
  });

  it("[DX-11] quotes the note that asks for the code", () => {
    const told = toldBy("DX-11", aCase({ key, diagnoses: ["E11.22", "N18.31"] }));
    expect(told.why).toContain("oral antidiabetic drugs (Z79.84)");
    expect(told.citations).toContain("tabular:E11.22");
  });

  it("[DX-11] is silent when everything is there", () => {
    expect(pathsOf("DX-11", aCase({ key }))).toEqual([]);
  });

  it("[DX-11] quotes the record, and no note where none asks", () => {
    const told = toldBy("DX-11", aCase({ key: ["E11.22", "I10"], diagnoses: ["E11.22"] }));
    expect(told).toEqual({
      headline: "Missing",
      why: "I10 (Essential (primary) hypertension) is documented and was not coded. The record says “diabetic CKD”.",
      citations: ["guideline:IV.J"],
    });
  });
});
