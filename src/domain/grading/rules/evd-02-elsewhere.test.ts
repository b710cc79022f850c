import { describe, expect, it } from "vitest";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("EVD-02", () => {
  const marked = (paragraph: number, quote: string) =>
    aCase({
      tasks: ["diagnoses", "evidence"],
      diagnoses: [{ code: "E11.22", evidence: [{ paragraph, quote }] }],
    });

  it("[EVD-02] sees words that say something else", () => {
    expect(pathsOf("EVD-02", marked(2, "stroke at 70"))).toEqual(["/diagnoses/0/evidence"]);
  });

  it.each([
    ["Type 2 diabetes with diabetic CKD, stage 3a.", "the whole sentence"],
    ["with diabetic", "a part"],
  ])("[EVD-02] accepts “%s”: %s overlaps", (quote) => {
    const at = marked(1, quote);
    expect([pathsOf("EVD-02", at), pathsOf("EVD-01", at)]).toEqual([[], []]);
  });

  it("[EVD-02] takes words that the paragraph does not hold for no mark at all", () => {
    expect(pathsOf("EVD-01", marked(2, "diabetic CKD"))).toEqual(["/diagnoses/0/evidence"]);
  });

  it("[EVD-02] tells the words that do", () => {
    expect(toldBy("EVD-02", marked(2, "stroke at 70")).why).toBe(
      "What you marked does not carry E11.22. The words that do: “diabetic CKD”.",
    );
  });
});
