import fc from "fast-check";
import { gzipSync, strToU8, zipSync, type Zippable, type ZipOptions } from "fflate";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../../lib/result.ts";
import { isGzip, openGzip } from "./gzip.ts";
import { headOf, unpack } from "./packed-file.ts";
import { isZip, listZip } from "./zip.ts";

const LARGEST = 1_000_000;

/** An archive with a fixed date, since a test of pure modules has no clock. */
function aZip(files: Zippable, options: ZipOptions = {}): Uint8Array {
  return zipSync(files, { mtime: "2026-01-15T12:00:00", ...options });
}

const text = strToU8("Pain in right knee. ".repeat(2000));

/** Where a signature begins; the first from `from` on. */
function positionOf(bytes: Uint8Array, signature: readonly number[], from = 0): number {
  for (let at = from; at < bytes.length; at += 1) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  throw new Error("the signature is not there");
}

const CENTRAL = [0x50, 0x4b, 1, 2] as const;

/** An archive of two files with some bytes of its directory changed, counted from the first file's record. */
function forged(changes: readonly (readonly [offset: number, value: number])[]): Uint8Array {
  const bytes = aZip({ "order.txt": text, "notes.txt": strToU8("none") });
  const directory = positionOf(bytes, CENTRAL);
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (const [offset, value] of changes) view.setUint32(directory + offset, value, true);
  return bytes;
}

function firstOf(bytes: Uint8Array) {
  const [file] = unwrap(listZip(bytes));
  if (!file) throw new Error("the archive is empty");
  return file;
}

describe("listZip", () => {
  it.each([0, 9] as const)("lists and unpacks files packed at level %i", (level) => {
    const bytes = aZip({ "a/order.txt": text, "a/": new Uint8Array() }, { level });
    const files = unwrap(listZip(bytes));
    expect(files.map(({ name, size }) => [name, size])).toEqual([["a/order.txt", text.length]]);
    expect(unwrap(unpack(firstOf(bytes), LARGEST))).toEqual(text);
  });

  it("reads a comment behind the archive, and names in UTF-8", () => {
    const bytes = aZip({ "Tabelle ä.txt": text }, { comment: "hand-made" });
    expect(firstOf(bytes).name).toBe("Tabelle ä.txt");
  });

  it.each([
    [strToU8("no archive"), "is cut off or no zip file: its directory is missing", "text"],
    [new Uint8Array(), "is cut off or no zip file: its directory is missing", "nothing"],
    [
      forged([]).subarray(0, -1),
      "is cut off or no zip file: its directory is missing",
      "one byte short",
    ],
    [
      forged([]).subarray(0, 300),
      "is cut off or no zip file: its directory is missing",
      "half of it",
    ],
    [forged([[0, 0]]), "has a damaged directory (file 1 of 2)", "a wrong signature"],
    [forged([[8, 1 | (8 << 16)]]), "order.txt: is encrypted", "an encrypted file"],
    [forged([[10, 93]]), "order.txt: is packed by method 93, which is not read", "another method"],
    [forged([[42, 7]]), "order.txt: does not stand where the directory says", "a wrong place"],
    [forged([[42, 0xfffffff0]]), "order.txt: does not stand where the directory says", "outside"],
    [
      forged([[20, 0x00ffffff]]),
      "order.txt: differs from what the directory says",
      "a forged packed size",
    ],
    [
      forged([[46, 0x41414141]]),
      "AAAAr.txt: differs from what the directory says",
      "a forged name",
    ],
  ])("refuses a damaged archive and says why (%#)", (bytes, reason) => {
    expect(listZip(bytes)).toEqual({ ok: false, error: reason });
  });

  it("refuses files that share their bytes, as bombs do", () => {
    const bytes = aZip({ "a.txt": text, "b.txt": text });
    const first = positionOf(bytes, CENTRAL);
    const second = positionOf(bytes, CENTRAL, first + 4);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    // Both records of the directory lead to the first file.
    view.setUint32(second + 42, view.getUint32(first + 42, true), true);
    bytes[second + 46] = bytes[first + 46] ?? 0;
    expect(listZip(bytes)).toEqual({ ok: false, error: "a.txt: overlaps another file" });
  });

  it("refuses a zip64 file", () => {
    const bytes = forged([]);
    new DataView(bytes.buffer, bytes.byteOffset).setUint32(bytes.length - 6, 0xffffffff, true);
    expect(listZip(bytes)).toEqual({ ok: false, error: "is a zip64 file, which is not read" });
  });
});

describe("unpack", () => {
  it.each([
    [forged([[24, 100]]), "holds more than the 100 bytes that it declares", "a size forged down"],
    [
      forged([[24, 50_000]]),
      `holds ${text.length} bytes, not the 50000 that it declares`,
      "and up",
    ],
    [forged([[16, 0]]), "does not match its checksum", "a wrong checksum"],
    [forged([[20, 30]]), "is damaged", "packed bytes that end too early"],
  ])("counts real bytes and refuses what was forged (%#)", (bytes, reason) => {
    expect(unpack(firstOf(bytes), LARGEST)).toEqual({ ok: false, error: reason });
  });

  it("stops at its limit, whatever is declared", () => {
    const bomb = aZip({ "bomb.txt": new Uint8Array(5_000_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(unpack(firstOf(bomb), LARGEST)).toEqual({
      ok: false,
      error: "holds more than 1000000 bytes",
    });
  });

  it("gives the beginning of a file without the rest", () => {
    expect(unwrap(headOf(firstOf(forged([])), 18))).toEqual(strToU8("Pain in right knee"));
    expect(unwrap(headOf(firstOf(aZip({ a: strToU8("ab") }, { level: 0 })), 18))).toHaveLength(2);
  });

  it("never throws and never gives half a file, whatever a byte says (seed 1)", () => {
    const bytes = aZip({ "order.txt": text, "notes.txt": strToU8("none") });
    const change = fc.tuple(fc.nat(bytes.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const mutated = bytes.slice();
        for (const [at, value] of changes) mutated[at] = value;
        const files = listZip(mutated);
        return (
          !files.ok ||
          files.value.every((file) => {
            const unpacked = unpack(file, LARGEST);
            return !unpacked.ok || [text.length, 4].includes(unpacked.value.length);
          })
        );
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe("openGzip", () => {
  it("unpacks a file, with the name that it was packed under or without", () => {
    for (const bytes of [
      gzipSync(text, { mtime: 0 }),
      gzipSync(text, { mtime: 0, filename: "old.txt" }),
    ]) {
      const file = unwrap(openGzip("codes.txt.gz", bytes));
      expect(file.name).toBe("codes.txt");
      expect(unwrap(unpack(file, LARGEST))).toEqual(text);
    }
  });

  it.each([
    [strToU8("no archive at all"), "is no gzip file"],
    [gzipSync(text, { mtime: 0 }).subarray(0, 15), "is cut off"],
    [gzipSync(text, { mtime: 0, filename: "long-name.txt" }).subarray(0, 14), "is cut off"],
  ])("refuses what is not whole (%#)", (bytes, reason) => {
    expect(openGzip("x.gz", bytes)).toEqual({ ok: false, error: reason });
  });

  it.each([
    [-1, "a byte short"],
    [-4, "without its size"],
  ])("notices a file that ends %i bytes early", (end) => {
    const file = openGzip("x.gz", gzipSync(text, { mtime: 0 }).subarray(0, end));
    expect(unpack(unwrap(file), LARGEST).ok).toBe(false);
  });

  it("notices a wrong checksum", () => {
    const bytes = gzipSync(text, { mtime: 0 });
    bytes[bytes.length - 8] = (bytes[bytes.length - 8] ?? 0) ^ 1;
    expect(unpack(unwrap(openGzip("x.gz", bytes)), LARGEST)).toEqual({
      ok: false,
      error: "does not match its checksum",
    });
  });
});

it("tells archives by their first bytes", () => {
  expect(
    [aZip({ a: text }), gzipSync(text, { mtime: 0 }), text, new Uint8Array()].map((bytes) => [
      isZip(bytes),
      isGzip(bytes),
    ]),
  ).toEqual([
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});
