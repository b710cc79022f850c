import { describe, expect, it } from "vitest";
import { aChart } from "../record/testing.ts";
import { aCase, aKeyDiagnosis, pathsOf, toldBy } from "../testing.ts";

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

  it.each([
    ["Hypertension since 2014", [], "another place that says it plainly"],
    ["No hypertension then", ["/diagnoses/0/evidence"], "a place that denies it"],
    ["hypertensive", ["/diagnoses/0/evidence"], "not the whole name"],
  ])("[EVD-02] judges “%s” by what it says: %j, %s", (quote, expected) => {
    const at = aCase({
      tasks: ["diagnoses", "evidence"],
      key: [aKeyDiagnosis("I10", { evidence: ["above goal"] })],
      diagnoses: [{ code: "I10", evidence: [{ paragraph: 1, quote }] }],
      chart: aChart({
        HPI: ["Hypertension since 2014. No hypertension then, a hypertensive father."],
        Assessment: ["Blood pressure above goal."],
      }),
    });
    expect(pathsOf("EVD-02", at)).toEqual(expected);
  });

  it("[EVD-02] gives the learner the doubt where the marked words stand twice in a paragraph", () => {
    const at = aCase({
      tasks: ["diagnoses", "evidence"],
      key: [aKeyDiagnosis("I10", { evidence: ["pressure above goal"] })],
      diagnoses: [{ code: "I10", evidence: [{ paragraph: 1, quote: "pressure" }] }],
      chart: aChart({ Assessment: ["No pressure in the chest. Blood pressure above goal."] }),
    });
    expect(pathsOf("EVD-02", at)).toEqual([]);
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
