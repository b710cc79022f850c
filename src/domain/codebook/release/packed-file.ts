import { Inflate } from "fflate";
import { err, ok, type Result } from "../../../lib/result.ts";
import { crc32 } from "../../../lib/crc32.ts";

/** A file inside a zip or gzip archive as the archive describes it; nothing of it is believed before it is unpacked. */
export interface PackedFile {
  readonly name: string;
  readonly method: "stored" | "deflated";
  /** Bytes after unpacking, as declared. */
  readonly size: number;
  /** CRC-32 of the unpacked bytes, as declared. */
  readonly crc: number;
  readonly data: Uint8Array;
}

/** Deflate grows data at most 1,032 times, so that no step makes more than about 8 MB before it is counted. */
const STEP = 8192;

/**
 * Unpacks a whole file. Real bytes are counted and their checksum is computed: a file that holds more
 * or less than it declares, or more than `largest` bytes, is refused with a sentence that says so.
 */
export function unpack(file: PackedFile, largest: number): Result<Uint8Array, string> {
  const limit = Math.min(file.size, largest);
  const unpacked = start(file, limit);
  if (!unpacked.ok) return unpacked;
  const { bytes, isWhole } = unpacked.value;
  if (!isWhole && limit < file.size) return err(`holds more than ${largest} bytes`);
  if (!isWhole) return err(`holds more than the ${file.size} bytes that it declares`);
  if (bytes.length < file.size) {
    return err(`holds ${bytes.length} bytes, not the ${file.size} that it declares`);
  }
  if (crc32(bytes) !== file.crc) return err("does not match its checksum");
  return ok(bytes);
}

/** The first bytes of a file, at most `length`, to see what it is; size and checksum are not looked at. */
export function headOf(file: PackedFile, length: number): Result<Uint8Array, string> {
  const head = start(file, length);
  return head.ok ? ok(head.value.bytes) : head;
}

function start(
  { method, data }: PackedFile,
  limit: number,
): Result<{ readonly bytes: Uint8Array; readonly isWhole: boolean }, string> {
  if (method === "stored") {
    return ok({ bytes: data.subarray(0, limit), isWhole: data.length <= limit });
  }
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < data.length && size <= limit; at += STEP) {
      const end = at + STEP;
      stream.push(data.subarray(at, end), end >= data.length);
    }
  } catch {
    return err("is damaged");
  }
  return ok({ bytes: joined(pieces, Math.min(size, limit)), isWhole: size <= limit });
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece.subarray(0, length - at), at);
    at = Math.min(length, at + piece.length);
  }
  return whole;
}
