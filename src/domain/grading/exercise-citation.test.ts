import { describe, expect, it } from "vitest";
import { exerciseCitationSchema, formatCitation } from "./exercise-citation.ts";

describe("formatCitation", () => {
  it.each([
    ["guideline:IV.H", "Official Guidelines FY2026, Section IV.H"],
    ["guideline:Appendix-I", "Official Guidelines FY2026, Appendix I"],
    ["tabular:E11.22", "Tabular List, E11.22"],
    ["hcpcs:G0439", "HCPCS Level II, G0439"],
    ["payer:vale#new-patient-visits", "Payer rule vale: new patient visits"],
    ["law:45 CFR 164.502(b)", "45 CFR 164.502(b)"],
    ["form:CMS-1500 item 21", "CMS-1500 item 21"],
  ])("reads %s as “%s”", (citation, text) => {
    expect(formatCitation(citation)).toBe(text);
  });
});

it.each([
  ["law:45 CFR 164.502(b)", true],
  ["form:CMS-1500", true],
  ["source:AHIMA", true],
  ["tabular:E11.22", true],
  ["see law:45 CFR", false],
  ["law: 45 CFR", false],
  ["law:45", false],
  ["rumor:45 CFR", false],
])("takes “%s” for a citation: %s", (text, isOne) => {
  expect(exerciseCitationSchema.safeParse(text).success).toBe(isOne);
});
