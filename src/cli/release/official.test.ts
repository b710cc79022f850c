import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decodeEdition } from "../../domain/codebook/release/edition-codec.ts";
import { unwrap } from "../../lib/result.ts";
import { codeChanges } from "./code-changes.ts";
import { compileFolder, editionFile } from "./compile-folder.ts";

const release = process.env["RELEASE_FOLDER"];
if (release === undefined) {
  console.info("The official files are not tested: RELEASE_FOLDER names no folder with them.");
}

it.skipIf(release === undefined)("compiles the official files", async () => {
  const out = mkdtempSync(join(tmpdir(), "official-"));
  try {
    const { lines } = await compileFolder(release ?? "", out, { isVerbose: true });
    const editionOf = (year: number) => {
      const bytes = readFileSync(join(out, editionFile(year)));
      expect(bytes.length).toBeLessThan(2.5 * 1024 * 1024);
      return unwrap(decodeEdition(bytes));
    };
    const [from, to] = [editionOf(2025), editionOf(2026)];
    expect(from.counts.billable).toBe(74_260);
    expect(to.counts).toEqual({ rows: 98_186, billable: 74_719 });
    expect(to.poaExempt?.size).toBe(38_349);
    expect(lines.filter((line) => line.includes("not derivable"))).toEqual([]);
    // What the order addenda of FY2026 count: 487, 28, and 38 codes with 7 headers.
    const { added, deleted, revised } = codeChanges(from, to);
    expect([added.length, deleted.length, revised.length]).toEqual([487, 28, 45]);
    expect(editionOf(2017)).toMatchObject({ extent: "whole", counts: { billable: 71_486 } });
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
});
