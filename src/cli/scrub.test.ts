import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync, strToU8, zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { aDiagnosis, anOrderFile, aTabularXml } from "../domain/codebook/release/testing.ts";

const script = fileURLToPath(new URL("scrub.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "scrub-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const tabular = (version: string) =>
  strToU8(
    aTabularXml(
      aDiagnosis(
        "M24",
        "Other joint derangements",
        `<excludes1><note>joint pain (M25.5)</note></excludes1>${aDiagnosis("M24.1", "Other articular cartilage disorders")}`,
      ) + aDiagnosis("M25", "Other joint disorder", aDiagnosis("M25.5", "Pain in joint")),
      { version },
    ),
  );

/** Writes files below a folder of its own and gives its path. */
function aFolder(name: string, files: Readonly<Record<string, Uint8Array | string>>): string {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeFileSync(join(path, file), bytes);
  return path;
}

interface Findings {
  readonly id: string | number;
  readonly findings: readonly { readonly rule: string; readonly outcome: string }[];
}

function scrubbed(args: readonly string[], from = folder) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", script, ...args],
    {
      cwd: fileURLToPath(new URL("../..", import.meta.url)),
      env: { ...process.env, INIT_CWD: from },
      encoding: "utf8",
    },
  );
  const lines = stdout.split("\n").filter((line) => line !== "");
  return { status, stderr, lines: lines.map((line) => JSON.parse(line) as Findings) };
}

const line = (id: number, change: Readonly<Record<string, unknown>>) =>
  JSON.stringify({
    id,
    dos: "2026-03-01",
    age: 40,
    sex: "F",
    setting: "office",
    codes: [],
    ...change,
  });

describe("npm run scrub", () => {
  it("prints a line for each encounter of an archive within a folder, and goes on after bad ones", () => {
    aFolder("release", {
      "tabular-2026.zip": zipSync({ "deep/icd10cm-tabular-2026.xml": tabular("2026") }),
      "read-me.txt": "nothing for a scrubber",
    });
    aFolder("input", {
      "charts.jsonl": [
        `\uFEFF${line(1, { codes: ["M25.5"] })}`,
        line(2, { codes: ["M24.1", "m255"] }),
        "{not json",
        "",
        line(3, { age: null, sex: undefined, setting: undefined, codes: ["M25"] }),
        line(4, { dos: "2026-13-01" }),
        line(5, { codes: ["M99.9 Y", "nonsense"], age: "40", sex: "female" }),
        "  ",
      ].join("\r\n"),
    });
    const { status, stderr, lines } = scrubbed([
      "--release",
      "release",
      "--input",
      join("input", "charts.jsonl"),
    ]);
    expect(status).toBe(1);
    expect(lines.map(({ id }) => id)).toEqual([1, 2, 3, 5]);
    const rulesOf = (at: number) => lines[at]?.findings.map(({ rule }) => rule);
    expect(rulesOf(0)).toEqual([]);
    expect(rulesOf(1)).toContain("CONV-01");
    expect(rulesOf(2)).toEqual(["CODE-03"]);
    expect(rulesOf(3)).toEqual(["CODE-01", "CODE-02"]);
    expect(lines[1]?.findings[0]).toEqual({
      rule: "CONV-01",
      outcome: expect.any(String) as string,
      path: "/codes/1",
      params: expect.objectContaining({ holder: "M24.1", other: "M25.5" }) as object,
    });
    expect(stderr).toContain("line 3: not JSON");
    expect(stderr).toContain("line 6: dos:");
    expect(stderr).toContain("Tabular List of FY2026, 4 entries");
    expect(stderr).not.toContain("is used");
  });

  it("reads a gzip archive, ends with 0, and says where another year's edition was used", () => {
    aFolder("two-years", {
      "tabular-2026.xml.gz": gzipSync(tabular("2026")),
      "order-2024.zip": zipSync({
        "icd10cm-order-2024.txt": strToU8(
          anOrderFile([
            ["M25", "0", "Other joint disorder"],
            ["M259", "1", "Joint disorder"],
          ]),
        ),
      }),
    });
    const path = join(aFolder("old", {}), "old.jsonl");
    writeFileSync(
      path,
      [
        line(1, { dos: "2026-09-30", codes: ["M25.9"] }),
        line(2, { dos: "2023-10-01", codes: ["M25.9"] }),
        line(3, { dos: "2026-10-01", codes: ["M25.5"] }),
      ].join("\n"),
    );
    const { status, stderr, lines } = scrubbed([
      "--release",
      join(folder, "two-years"),
      "--input",
      path,
    ]);
    expect(status).toBe(0);
    expect(
      lines.map(({ findings }) => findings.map(({ rule, outcome }) => `${rule} ${outcome}`)),
    ).toEqual([["CODE-02 wrong"], [], []]);
    expect(stderr).toContain("no Tabular List of FY2024: FY2026 is used (1 encounters)");
    expect(stderr).toContain("no Tabular List of FY2027: FY2026 is used (1 encounters)");
  });

  it.each<[string, readonly string[], string]>([
    ["without a folder", ["--input", "x.jsonl"], "usage: npm run scrub"],
    ["without an input", ["--release", "."], "usage: npm run scrub"],
    ["with an unknown option", ["--relase", "."], "--relase"],
    ["without a Tabular List", ["--release", "empty", "--input", "x.jsonl"], "no Tabular List"],
    ["without the folder being there", ["--release", "nowhere", "--input", "x.jsonl"], "nowhere"],
    ["without the file being there", ["--release", "release", "--input", "x.jsonl"], "x.jsonl"],
  ])("fails with a sentence %s", (_, args, says) => {
    aFolder("empty", {});
    aFolder("release", { "tabular.xml": tabular("2026") });
    const { status, stderr, lines } = scrubbed(args);
    expect(status).toBe(1);
    expect(lines).toEqual([]);
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
