import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { damaged, smallest, type Damage } from "../../tests/content/smallest.ts";
import { anOrderFile } from "../domain/codebook/release/testing.ts";
import { checkContent } from "./content-check.ts";

const KEY = "content/scenarios/sore-knee/key.json";
const SET = "content/sets/week-one.json";
const wrongSet: Damage = {
  file: SET,
  patch: [{ op: "replace", path: "/scenarios/0", value: "sore-toe" }],
};
const wrongKey: Damage = {
  file: KEY,
  patch: [{ op: "replace", path: "/diagnoses/1/evidence/0", value: "Type 1 diabetes" }],
};

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function putOrder(kneeTitle = "Pain in knee"): void {
  const text = anOrderFile([
    ["E11", "0", "Type 2 diabetes mellitus"],
    ["E119", "1", "Type 2 diabetes mellitus without complications"],
    ["M25", "0", "Other joint disorder, not elsewhere classified"],
    ["M2556", "0", kneeTitle],
    ["M25561", "1", "Pain in right knee"],
    ["M25562", "1", "Pain in left knee"],
  ]);
  writeFileSync(join(folder, "order-2026.txt"), text);
}

describe("checkContent", () => {
  it("says plainly that nothing was compared when no release is named", () => {
    expect(checkContent(smallest)).toEqual({
      problems: [],
      lines: [
        "1 scenarios, 1 lessons, 6 Tabular entries: 0 problem(s)",
        "Not compared with an official release: name a folder with --release <folder>",
      ],
      isFine: true,
    });
  });

  it("names every problem with the rule that found it, and fails", () => {
    const { problems, isFine } = checkContent(damaged(wrongSet, wrongKey));
    expect(problems).toEqual([
      `${KEY} diagnoses/1/evidence: the chart does not say “Type 1 diabetes” [scenario-evidence]`,
      `${SET} scenarios/0: no scenario sore-toe [set-scenarios]`,
    ]);
    expect(isFine).toBe(false);
  });

  it("tells of one scenario when asked for one", () => {
    const scenario = "sore-knee";
    expect(checkContent(damaged(wrongSet), { scenario })).toMatchObject({
      problems: [],
      isFine: true,
    });
    expect(checkContent(damaged(wrongSet, wrongKey), { scenario }).problems).toHaveLength(1);
  });

  it("ends with what the comparison came to", () => {
    putOrder();
    const { problems, lines, isFine } = checkContent(smallest, { release: folder });
    expect(problems).toEqual([]);
    expect(lines.at(-1)).toBe(
      "Compared with the official release: 0 difference(s); no release here for Test HCPCS",
    );
    expect(isFine).toBe(true);
  });

  it("fails with a difference", () => {
    putOrder("Knee pain");
    const { problems, lines, isFine } = checkContent(smallest, { release: folder });
    expect(problems).toEqual([
      "content/codebook/icd10cm-2026/tabular/M20-M25.json categories/0/children/0: M25.56 is titled “Pain in knee”, in the release “Knee pain”",
    ]);
    expect(lines.at(-1)).toBe(
      "Compared with the official release: 1 difference(s); no release here for Test HCPCS",
    );
    expect(isFine).toBe(false);
  });

  it("fails with a release file that can't be read", () => {
    putOrder();
    writeFileSync(join(folder, "more.zip"), "no archive");
    const { lines, isFine } = checkContent(smallest, { release: folder });
    expect(lines.at(-1)).toBe(
      "Compared with the official release: 0 difference(s), 1 file(s) could not be read; no release here for Test HCPCS",
    );
    expect(isFine).toBe(false);
  });

  it("fails, and says so, in a folder without any release file", () => {
    const { problems, isFine } = checkContent(smallest, { release: folder });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /^Not compared with an official release: no official release file below /,
    );
    expect(isFine).toBe(false);
  });

  it("checks what is offered without CPT, and says what is not", () => {
    const withoutCpt = new Map([...smallest].filter(([path]) => !path.includes("/cpt-teaching-")));
    const { problems, lines } = checkContent(withoutCpt);
    expect(problems).toEqual([]);
    expect(lines[0]).toMatch(
      /^1 scenarios \(1 of them need CPT and are neither offered nor checked/,
    );
  });
});
