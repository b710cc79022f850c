import { expect, it } from "vitest";
import { citationTarget, type CitationTarget } from "./citation-link.ts";

it.each<[string, CitationTarget | undefined, string]>([
  ["guideline:I.C.4.a", { to: "codebook", search: { guideline: "I.C.4.a" } }, "a section"],
  ["tabular:E11.22", { to: "code", params: { system: "icd10cm", code: "E11.22" } }, "a diagnosis"],
  ["hcpcs:G0439", { to: "code", params: { system: "hcpcs", code: "G0439" } }, "a HCPCS code"],
  ["payer:medicare-cascadia#timely-filing", undefined, "a payer's rule has no screen"],
  ["law:45 CFR 164.502(b)", undefined, "a law has no screen"],
  ["E11.22", undefined, "no citation at all"],
])("leads from %s to %j: %s", (citation, target) => {
  expect(citationTarget(citation)).toEqual(target);
});

it("leads to a diagnosis in the edition of its year, where that is named", () => {
  expect(citationTarget("tabular:E11.9", 2025)).toMatchObject({ search: { edition: "2025" } });
  expect(citationTarget("guideline:I.C.4.a", 2025)).toEqual(citationTarget("guideline:I.C.4.a"));
});
