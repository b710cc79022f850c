import { err, ok, type Result } from "../../../lib/result.ts";
import type { PackedFile } from "./packed-file.ts";

/** Flags of a gzip header (RFC 1952, 2.3.1). */
const HAS_HEADER_CRC = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;

const TRAILER = 8;

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** Finds the one file of a gzip archive; its size and checksum stand in the last eight bytes. */
export function openGzip(name: string, bytes: Uint8Array): Result<PackedFile, string> {
  if (!isGzip(bytes) || bytes[2] !== 8) return err("is no gzip file");
  const flags = bytes[3] ?? 0;
  let at = 10;
  if ((flags & HAS_EXTRA) !== 0) at += 2 + (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    if ((flags & flag) === 0) continue;
    const end = bytes.indexOf(0, at);
    if (end < 0) return err("is cut off");
    at = end + 1;
  }
  if ((flags & HAS_HEADER_CRC) !== 0) at += 2;
  const trailer = bytes.length - TRAILER;
  if (trailer < at) return err("is cut off");
  const view = new DataView(bytes.buffer, bytes.byteOffset + trailer, TRAILER);
  return ok({
    name: name.replace(/\.gz$/i, ""),
    method: "deflated",
    size: view.getUint32(4, true),
    crc: view.getUint32(0, true),
    data: bytes.subarray(at, trailer),
  });
}
