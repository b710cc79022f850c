import { describe, expect, it } from "vitest";
import { aChart } from "../record/testing.ts";
import { aCase, pathsOf, toldBy } from "../testing.ts";

describe("REC-03", () => {
  const saying = (section: string, text: string) =>
    aCase({ diagnoses: ["E11.22", "I10"], chart: aChart({ [section]: [text] }) });

  it.each([
    ["Family", "Father | high blood pressure | 60"],
    ["Social and family", "Retired. Mother: hypertension."],
    ["HPI", "Her brother has hypertension."],
  ])("[REC-03] sees under %s that “%s” is about a relative", (section, text) => {
    const at = saying(section, text);
    expect(pathsOf("REC-03", at)).toEqual(["/diagnoses/1"]);
    expect(toldBy("REC-03", at).why).toContain("Z80 to Z84");
  });

  it.each([
    ["HPI", "Mother has noticed hypertension at home."],
    ["HPI", "Lives with her brother. Hypertension."],
  ])("[REC-03] says nothing under %s about “%s”", (section, text) => {
    expect(pathsOf("REC-03", saying(section, text))).toEqual([]);
  });
});
