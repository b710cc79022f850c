import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync, strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { anOrderFile } from "../../domain/codebook/release/testing.ts";
import { openLimits, type OpenLimits } from "../../domain/codebook/release/open-release.ts";
import { walkRelease } from "./walk.ts";

const order = strToU8(anOrderFile([["A00", "1", "Cholera"]]));
const codes = strToU8("A4206\nG0438\nG0439\n");

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "release-"));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/** What is found, a line each. */
function walked(limits: Partial<OpenLimits> = {}, start = folder): readonly string[] {
  return [...walkRelease(start, { ...openLimits, ...limits })].map((file) =>
    file.type === "release"
      ? `${file.path}: ${file.kind}, ${file.text.length} characters`
      : `${file.path}: ${file.type === "other" ? "other" : file.reason}`,
  );
}

describe("walkRelease", () => {
  it("finds release files below a folder by what they hold, whatever they are called", () => {
    put("notes.md", "# Notes");
    put("2026/order.dat", order);
    put("2026/deep/er/list", codes);
    expect(walked()).toEqual([
      "2026/deep/er/list: hcpcs-codes, 18 characters",
      `2026/order.dat: icd10cm-order, ${order.length} characters`,
      "notes.md: other",
    ]);
  });

  it("looks into zip and gzip archives, also within one another, and gives every name", () => {
    const inner = zipSync({ "order-2026.txt": order, "read me.txt": strToU8("hello") });
    put("all.zip", zipSync({ "june/release.zip": inner, "codes-july.txt.gz": gzipSync(codes) }));
    put("alone.txt.gz", gzipSync(codes));
    const files = [...walkRelease(folder)];
    expect(files.map(({ path, type }) => `${path}: ${type}`)).toEqual([
      "all.zip » june/release.zip » order-2026.txt: release",
      "all.zip » june/release.zip » read me.txt: other",
      "all.zip » codes-july.txt.gz » codes-july.txt: release",
      "alone.txt.gz » alone.txt: release",
    ]);
    expect(files[0]?.names).toEqual(["order-2026.txt", "release.zip", "all.zip"]);
  });

  it("takes one file as well as a folder", () => {
    put("release.zip", zipSync({ "order.txt": order }));
    expect(walked({}, join(folder, "release.zip"))).toEqual([
      `release.zip » order.txt: icd10cm-order, ${order.length} characters`,
    ]);
  });

  it("reads single characters of Windows in older files", () => {
    put("order.txt", Uint8Array.from([...order.subarray(0, 77), 0xe9, 0x0a]));
    expect([...walkRelease(folder)][0]).toMatchObject({
      text: expect.stringMatching(/é\n$/) as string,
    });
  });

  it("names a file that is no archive, whatever its name says", () => {
    put("release.zip", "no archive");
    put("codes.gz", "");
    expect(walked()).toEqual([
      "codes.gz: is no archive, whatever its name says",
      "release.zip: is no archive, whatever its name says",
    ]);
  });

  it("names an archive that is damaged, and goes on with the next", () => {
    const bytes = zipSync({ "order.txt": order });
    put("a.zip", bytes.subarray(0, bytes.length - 30));
    put("b.txt.gz", gzipSync(codes).subarray(0, 30));
    put("c.txt", codes);
    expect(walked()).toEqual([
      "a.zip: is cut off or no zip file: its directory is missing",
      "b.txt.gz » b.txt: is damaged",
      "c.txt: hcpcs-codes, 18 characters",
    ]);
  });

  it("names a file within an archive whose size is forged", () => {
    const bytes = zipSync({ "order.txt": order });
    const directory = bytes.findIndex(
      (_, at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1,
    );
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(directory + 24, 20, true);
    put("forged.zip", bytes);
    expect(walked()).toEqual([
      "forged.zip » order.txt: holds more than the 20 bytes that it declares",
    ]);
  });

  it.each([
    [{ file: 10 }, "bomb.zip: is larger than 10 bytes", "a file"],
    [{ unpacked: 1000 }, "bomb.zip » order.txt: holds more than 1000 bytes", "what one unpacks to"],
    [
      { total: 1000 },
      "bomb.zip » order.txt: is not read: all archives here unpack to more than 1000 bytes",
      "what all unpack to",
    ],
    [{ depth: 0 }, "bomb.zip: is an archive more than 0 archives deep", "archives in archives"],
  ])("keeps to its limits (%o): %s", (limits, line, _what) => {
    const rows = Array.from({ length: 100 }, () => ["A00", "1", "Cholera"] as const);
    put("bomb.zip", zipSync({ "order.txt": strToU8(anOrderFile(rows)) }));
    expect(walked(limits)).toEqual([line]);
  });

  it("does not follow links, so that a circle has an end", () => {
    put("codes.txt", codes);
    symlinkSync(folder, join(folder, "again"));
    expect(walked()).toEqual(["codes.txt: hcpcs-codes, 18 characters"]);
  });
});
