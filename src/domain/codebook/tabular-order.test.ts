import { expect, it } from "vitest";
import { isInRange, tabularRank } from "./tabular-order.ts";

it.each([
  [["C44", "C4A", "C43"], ["C43", "C4A", "C44"], "Merkel cell carcinoma behind melanoma"],
  [["C76", "C7B", "C7A", "C75"], ["C75", "C7A", "C7B", "C76"], "neuroendocrine tumors"],
  [["Z39", "Z3A", "Z36"], ["Z36", "Z3A", "Z39"], "weeks of gestation"],
  [["M11", "M1A", "M10"], ["M10", "M1A", "M11"], "chronic gout behind gout"],
  [
    ["I1A", "I16", "I10"],
    ["I10", "I16", "I1A"],
    "letters behind digits where nothing else is known",
  ],
])("sorts %j as the Tabular List does: %j (%s)", (codes, expected) => {
  expect(codes.toSorted((a, b) => (tabularRank(a) < tabularRank(b) ? -1 : 1))).toEqual(expected);
});

it.each([
  ["Z3A", "Z30", "Z39", true],
  ["D3A", "D10", "D36", false],
  ["D3A", "D37", "D48", false],
  ["E11.22", "E08", "E13", true],
])("%s between %s and %s: %s", (code, first, last, expected) => {
  expect(isInRange(code, first, last)).toBe(expected);
});
