import { err, ok, type Result } from "../../../lib/result.ts";
import type { PackedFile } from "./packed-file.ts";

/** Signatures of the records of a zip file (PKWARE APPNOTE 4.3). */
const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const MOST_ENTRIES = 5000;

export function isZip(bytes: Uint8Array): boolean {
  if (bytes.length < 4) return false;
  const signature = viewOf(bytes).getUint32(0, true);
  return signature === LOCAL || signature === END;
}

/**
 * Reads the directory of a zip file and checks it against what stands before each file. Refused, with a sentence
 * that says why: archives that are cut off, encrypted, zip64 or spread over several disks, and files that overlap.
 */
export function listZip(bytes: Uint8Array): Result<readonly PackedFile[], string> {
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return err("is cut off or no zip file: its directory is missing");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffffffff) return err("is a zip64 file, which is not read");
  if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 8, true) !== count) {
    return err("is one part of several");
  }
  if (count > MOST_ENTRIES) return err(`holds ${count} files, more than ${MOST_ENTRIES}`);
  const files: (PackedFile & { readonly from: number; readonly to: number })[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) {
      return err(`has a damaged directory (file ${index + 1} of ${count})`);
    }
    const next =
      at + 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(at + field, true), 0);
    const file = fileAt(bytes, view, at, start);
    if (!file.ok) return file;
    if (!file.value.name.endsWith("/")) files.push(file.value);
    at = next;
  }
  if (at > end) return err("has a damaged directory");
  const ordered = [...files].sort((a, b) => a.from - b.from);
  const overlapping = ordered.find((file, index) => file.from < (ordered[index - 1]?.to ?? 0));
  return overlapping ? err(`${overlapping.name}: overlaps another file`) : ok(files);
}

function fileAt(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  directory: number,
): Result<PackedFile & { readonly from: number; readonly to: number }, string> {
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const from = view.getUint32(at + 42, true);
  const name = nameAt(bytes, at + 46, view.getUint16(at + 28, true), flags);
  const fault = (message: string) => err(`${name}: ${message}`);
  if ((flags & 1) !== 0) return fault("is encrypted");
  if (method !== 0 && method !== 8)
    return fault(`is packed by method ${method}, which is not read`);
  if (from + 30 > directory || view.getUint32(from, true) !== LOCAL) {
    return fault("does not stand where the directory says");
  }
  const nameLength = view.getUint16(from + 26, true);
  const data = from + 30 + nameLength + view.getUint16(from + 28, true);
  const to = data + packedSize;
  if (to > directory || nameAt(bytes, from + 30, nameLength, flags) !== name) {
    return fault("differs from what the directory says");
  }
  return ok({
    name,
    method: method === 0 ? "stored" : "deflated",
    size: view.getUint32(at + 24, true),
    crc: view.getUint32(at + 16, true),
    data: bytes.subarray(data, to),
    from,
    to,
  });
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    const isEnd = view.getUint32(at, true) === END;
    if (isEnd && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return undefined;
}

/** Flag bit 11 marks UTF-8; otherwise any single-byte reading does, since a name is only shown. */
function nameAt(bytes: Uint8Array, at: number, length: number, flags: number): string {
  const encoding = (flags & 0x800) === 0 ? "windows-1252" : "utf-8";
  return new TextDecoder(encoding).decode(bytes.subarray(at, at + length));
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
