import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync, strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { damaged, readable, smallest, type Damage } from "../../../tests/content/smallest.ts";
import { anIndexXml, anOrderFile } from "../../domain/codebook/release/testing.ts";
import { checkRelease } from "./check-release.ts";

const rows = [
  ["E11", "0", "Type 2 diabetes mellitus"],
  ["E119", "1", "Type 2 diabetes mellitus without complications"],
  ["M25", "0", "Other joint disorder, not elsewhere classified"],
  ["M2556", "0", "Pain in knee"],
  ["M25561", "1", "Pain in right knee"],
  ["M25562", "1", "Pain in left knee"],
] as const;

const order = anOrderFile(rows);
const lastYear = anOrderFile(rows.map(([code, flag, title]) => [code, flag, `Old: ${title}`]));
const list = JSON.stringify([
  { code: "G0439", long: "Annual wellness visit, subsequent" },
  { code: "RT", long: "Right side" },
]);

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
  put(
    "order-files.zip",
    zipSync({ "order_2025.txt": strToU8(lastYear), "order-2026.txt": strToU8(order) }),
  );
  put("hcpcs-2025-october.json.gz", gzipSync(strToU8(list)));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, content: Uint8Array | string): void {
  writeFileSync(join(folder, name), content);
}

function check(...damages: readonly Damage[]) {
  const files = damages.length === 0 ? smallest : damaged(...damages);
  return checkRelease(readable(files), files, folder);
}

function differencesOf(...damages: readonly Damage[]): readonly string[] {
  const checked = check(...damages);
  if (!checked.ok) throw new Error(checked.error);
  return checked.value.differences.map(
    ({ file, field, message }) => `${file} ${field}: ${message}`,
  );
}

const KEY = "content/scenarios/sore-knee/key.json";
const KNEE = "content/codebook/icd10cm-2026/tabular/M20-M25.json";

describe("checkRelease", () => {
  it("says what it found, which years it took, and what it compared", () => {
    put("read me.txt", "hello");
    expect(check()).toEqual({
      ok: true,
      value: {
        differences: [],
        unreadableCount: 0,
        withoutRelease: [],
        lines: [
          "Official release files:",
          "  hcpcs-2025-october.json.gz » hcpcs-2025-october.json: HCPCS list with descriptions, 2025-10-01, 1 codes, 1 modifiers",
          "  order-files.zip » order_2025.txt: ICD-10-CM order file, FY2025, 6 rows, 3 billable (FY2025 began with 74,260: an update, or not the whole file)",
          "  order-files.zip » order-2026.txt: ICD-10-CM order file, FY2026, 6 rows, 3 billable (FY2026 began with 74,719: an update, or not the whole file)",
          "  and 1 other file(s)",
          "Compared with the release:",
          "  Test diagnoses: 6 lines of the Tabular List and 3 complete codes, each with title and flag; 2 categories whole",
          "  Test HCPCS: 1 codes and 1 modifiers, with 1 list(s)",
          "  codes that content names: 7 in keys of scenarios, 5 in lessons, 6 in audits, 1 in the Alphabetic Index, 1 in fee schedules, 5 in running text",
          "  not compared: Test diagnoses: no lines of the Alphabetic Index, no lines of the external cause index",
          "  not compared: Test CPT: CPT is the AMA's, no public release has it",
        ],
      },
    });
  });

  it.each([
    [
      { file: KNEE, patch: [{ op: "replace", path: "/categories/0/title", value: "Joints" }] },
      `${KNEE} categories/0: M25 is titled “Joints”, in the release “Other joint disorder, not elsewhere classified”`,
    ],
    [
      { file: KEY, patch: [{ op: "add", path: "/diagnoses/0/alternates", value: ["M25.569"] }] },
      `${KEY} diagnoses/0: M25.569 is not in the release of FY2026`,
    ],
    [
      { file: KEY, patch: [{ op: "add", path: "/diagnoses/0/alternates", value: ["M25.56"] }] },
      `${KEY} diagnoses/0: M25.56 is a header in the release`,
    ],
    [
      { file: KEY, patch: [{ op: "replace", path: "/rejected/0/code", value: "I10" }] },
      `${KEY} rejected/0: I10 is not in the release of FY2026`,
    ],
    [
      { file: KEY, patch: [{ op: "add", path: "/services/1/modifiers/0", value: "LT" }] },
      `${KEY} services/1: LT is not in hcpcs-2025-october.json.gz » hcpcs-2025-october.json`,
    ],
    [
      { file: "content/lessons/coder/first-steps.md", words: "> Yes.", become: "> Not M25.569." },
      "content/lessons/coder/first-steps.md line 22: M25.569 is not in the release of FY2026",
    ],
    [
      {
        file: "content/codebook/hcpcs-2026/codes.json",
        patch: [{ op: "replace", path: "/codes/0/title", value: "Visit" }],
      },
      "content/codebook/hcpcs-2026/codes.json codes/0: G0439 is titled “Visit”, in hcpcs-2025-october.json.gz » hcpcs-2025-october.json “Annual wellness visit, subsequent”",
    ],
  ] satisfies [Damage, string][])("names a planted fault (%#)", (damage, difference) => {
    expect(differencesOf(damage)).toEqual([difference]);
  });

  it("compares the Index with the official one of the year, main terms as main terms", () => {
    const pain = "<mainTerm><title>Pain</title><term><title>knee</title>";
    put("index-2025.xml", anIndexXml(`${pain}</term></mainTerm>`).replace("2026", "2025"));
    put("index.xml", anIndexXml(`${pain}<code>M25.56-</code></term></mainTerm>`));
    const checked = check();
    expect(checked).toMatchObject({ ok: true, value: { differences: [] } });
    expect(checked.ok && checked.value.lines).toContain(
      "  Test diagnoses: 2 lines of the Alphabetic Index",
    );
    const file = "content/codebook/icd10cm-2026/index/p.json";
    const value = { title: "Painful knee", code: "M25.56-" };
    expect(differencesOf({ file, patch: [{ op: "add", path: "/terms/-", value }] })).toEqual([
      "content/codebook/icd10cm-2026/index Painful knee: is no main term in the release",
    ]);
  });

  it("takes the order file of the edition's year, whatever else is there", () => {
    const file = "content/codebook/icd10cm-2026/edition.json";
    const [first] = differencesOf({ file, patch: [{ op: "replace", path: "/year", value: 2025 }] });
    expect(first).toMatch(/E11 is titled “Type 2 .*”, in the release “Old: Type 2/);
  });

  it("says what it could not compare when a list is missing", () => {
    rmSync(join(folder, "hcpcs-2025-october.json.gz"));
    const checked = check();
    expect(
      checked.ok && checked.value.lines.filter((line) => line.includes("not compared")),
    ).toEqual([
      "  not compared: Test diagnoses: no lines of the Alphabetic Index, no lines of the external cause index",
      "  not compared: Test CPT: CPT is the AMA's, no public release has it",
      "  not compared: Test HCPCS: no list of its time",
      "  not compared: 8 codes that content names: no release of their date",
    ]);
  });

  it("counts a release file that is damaged, with the line", () => {
    put("order-again.txt", order.replace("00004", "00005"));
    const checked = check();
    expect(checked).toMatchObject({ ok: true, value: { unreadableCount: 1 } });
    expect(checked.ok && checked.value.lines).toContain(
      "  order-again.txt: cannot be read: line 4: number “00005” where 00004 is due: lines are missing or out of order",
    );
  });

  it("fails where nothing can be compared", () => {
    rmSync(folder, { recursive: true });
    expect(check()).toEqual({ ok: false, error: `there is no folder ${folder}` });
  });

  it("fails in a folder without an official file", () => {
    rmSync(join(folder, "hcpcs-2025-october.json.gz"));
    rmSync(join(folder, "order-files.zip"));
    put("notes.txt", "nothing official");
    const checked = check();
    expect(checked.ok ? "" : checked.error).toMatch(
      /^no official release file below [^]*1 other file\(s\)$/,
    );
  });

  it("fails where all is of other years", () => {
    rmSync(join(folder, "hcpcs-2025-october.json.gz"));
    put("order-files.zip", zipSync({ "order_2025.txt": strToU8(lastYear) }));
    const checked = check();
    expect(checked.ok ? "" : checked.error).toMatch(
      /^nothing below .* is of the years that content is for\n[^]*FY2025/,
    );
  });
});
