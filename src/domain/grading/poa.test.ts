import { describe, expect, it } from "vitest";
import type { Poa } from "./answer.ts";
import { poaLines, poaWhy } from "./poa.ts";
import { ruleById } from "./rules/registry.ts";
import { aCase, aKeyDiagnosis, anInpatientCase } from "./testing.ts";

/** The state of one line; Z79.84 is the exempt code of the book. */
function stateOf(code: string, entered: Poa | undefined, expected: Poa | undefined): string {
  const line = { code, evidence: [], ...(entered === undefined ? {} : { poa: entered }) };
  const key = [aKeyDiagnosis(code, expected === undefined ? {} : { poa: expected })];
  return poaLines(anInpatientCase({ key, diagnoses: [line] }))[0]?.state ?? "none";
}

describe("present on admission", () => {
  it.each<[string, Poa | undefined, Poa | undefined, string]>([
    ["E11.22", "Y", "Y", "right"],
    ["E11.22", "N", "Y", "wrong"],
    ["E11.22", undefined, "Y", "missing"],
    ["E11.22", "exempt", "Y", "wrong"],
    ["E11.22", "Y", undefined, "unjudged"],
    ["E11.22", undefined, "exempt", "right"],
    ["E11.22", "exempt", "exempt", "right"],
    ["E11.22", "Y", "exempt", "wrong"],
    ["Z79.84", undefined, "exempt", "right"],
    ["Z79.84", "exempt", undefined, "right"],
    ["Z79.84", "Y", "exempt", "exempt-with-indicator"],
    ["Z79.84", undefined, "Y", "right"],
  ])("of %s entered as %s where %s is right: %s", (code, entered, expected, state) => {
    expect(stateOf(code, entered, expected)).toBe(state);
  });

  it("belongs to inpatient charts, to lines that are there, and is required where the key's line is", () => {
    const key = [
      aKeyDiagnosis("E11.22", { poa: "Y" }),
      aKeyDiagnosis("I10", { poa: "Y", optional: true }),
    ];
    expect(poaLines(aCase({ key }))).toEqual([]);
    const lines = poaLines(anInpatientCase({ key, diagnoses: ["I10", "R07.2", "x"] }));
    expect(lines.map(({ code, isRequired, keyIndex }) => [code, isRequired, keyIndex])).toEqual([
      ["I10", false, 1],
      ["R07.2", false, undefined],
      ["x", false, undefined],
    ]);
  });

  it.each<[Poa, string]>([
    ["Y", "counts as present"],
    ["N", "not there yet"],
    ["U", "a query"],
    ["W", "clinically"],
  ])("explains %s where the key says no more", (poa, words) => {
    const other = poa === "Y" ? "N" : "Y";
    const at = anInpatientCase({
      key: [aKeyDiagnosis("E11.22", { poa })],
      diagnoses: [{ code: "E11.22", poa: other, evidence: [] }],
    });
    const [finding] = ruleById("POA-02")?.check(at) ?? [];
    expect(finding?.params).toEqual({ code: "E11.22", entered: other, expected: poa, keyIndex: 0 });
    expect(finding && poaWhy(at, finding)).toContain(words);
  });

  it("tells the author's reading of the record first, and nothing of a line that the key lacks", () => {
    const poaRationale = "The order was written after it began.";
    const at = anInpatientCase({ key: [aKeyDiagnosis("E11.22", { poa: "Y", poaRationale })] });
    const finding = {
      rule: "POA-01",
      outcome: "missing",
      path: "/",
      params: { keyIndex: 0 },
    } as const;
    expect(poaWhy(at, finding)).toBe(poaRationale);
    expect(poaWhy(at, { ...finding, params: { keyIndex: -1 } })).toBe("");
  });
});
