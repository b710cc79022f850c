import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { decodeEdition } from "../../domain/codebook/release/edition-codec.ts";
import { aDiagnosis, anOrderFile, aTabularXml } from "../../domain/codebook/release/testing.ts";
import { unwrap } from "../../lib/result.ts";
import { changeLines, codeChanges } from "./code-changes.ts";
import { compileFolder, editionFile } from "./compile-folder.ts";
import { downloadYear } from "./download.ts";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "compile-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const order = anOrderFile([
  ["M25", "0", "Other joint disorder"],
  ["M255", "0", "Pain in joint"],
  ["M2550", "1", "Pain in unspecified joint"],
  ["M256", "1", "Stiffness of joint"],
]);
const before = aTabularXml(
  aDiagnosis(
    "M25",
    "Other joint disorder",
    aDiagnosis("M25.5", "Pain in joint") +
      aDiagnosis("M25.6", "Stiffness") +
      aDiagnosis("M25.7", "Spur"),
  ),
  { version: "2025" },
);

function editionOf(year: number) {
  return unwrap(decodeEdition(readFileSync(join(folder, "out", editionFile(year)))));
}

describe("compileFolder", () => {
  it("writes a file for each year and says what it was made of", async () => {
    writeFileSync(join(folder, "a.zip"), zipSync({ "order-2026.txt": strToU8(order) }));
    writeFileSync(join(folder, "b.xml"), before);
    writeFileSync(join(folder, "notes.md"), "# Notes");
    const { lines, isFine } = await compileFolder(folder, join(folder, "out"), {
      reconstructed: new Set([2025]),
    });
    expect(isFine).toBe(true);
    expect(lines).toContain("  a.zip » order-2026.txt: ICD-10-CM order file, 4 rows, 2 billable");
    expect(lines).toContain("  and 1 other file(s)");
    expect(lines.join("\n")).toContain("FY2025, reconstructed text: 4 rows, 3 billable");
    expect(readdirSync(join(folder, "out"))).toEqual([editionFile(2025), editionFile(2026)]);
    expect(editionOf(2026).counts).toEqual({ rows: 4, billable: 2 });
  });

  it("keeps the former edition where the new file is damaged, and says so", async () => {
    const path = join(folder, "order-2026.txt");
    writeFileSync(path, order);
    await compileFolder(folder, join(folder, "out"));
    writeFileSync(path, order.slice(0, -30));
    const { lines, isFine } = await compileFolder(path, join(folder, "out"));
    expect(isFine).toBe(false);
    expect(lines.join("\n")).toContain("order-2026.txt: not used: line 4: the line is cut off");
    expect(editionOf(2026).counts.rows).toBe(4);
  });
});

it("tells new, deleted and revised codes, and those that became a header", async () => {
  writeFileSync(join(folder, "order-2026.txt"), order);
  writeFileSync(join(folder, "b.xml"), before);
  await compileFolder(folder, join(folder, "out"));
  const [from, to] = [editionOf(2025), editionOf(2026)];
  expect(codeChanges(from, to)).toEqual({
    added: ["M25.50"],
    deleted: ["M25.5", "M25.7"],
    becameHeader: ["M25.5"],
    revised: [{ code: "M25.6", from: "Stiffness", to: "Stiffness of joint" }],
  });
  expect(changeLines(from, to)).toContain("1 of them became a header");
});

describe("downloadYear", () => {
  it("keeps a zip and says what to fetch by hand where the network refuses", async () => {
    let asked = 0;
    const get = () => {
      asked += 1;
      return asked === 1
        ? Promise.resolve(new Response(zipSync({ a: strToU8("b") }) as BodyInit))
        : Promise.reject(new Error("refused"));
    };
    const { lines, isFine } = await downloadYear(2026, folder, get);
    expect(isFine).toBe(false);
    expect(existsSync(join(folder, "2026-code-descriptions-tabular-order.zip"))).toBe(true);
    expect(lines.join("\n")).toContain("Fetch it by hand");
    expect(lines.at(-1)).toBe(`Then: npm run codebook -- compile ${folder}`);
  });
});
