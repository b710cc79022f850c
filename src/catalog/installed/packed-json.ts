import { strFromU8 } from "fflate";
import { openGzip } from "../../domain/codebook/release/gzip.ts";
import { headOf, unpack } from "../../domain/codebook/release/packed-file.ts";

const LARGEST = 64 * 1024 * 1024;

/** JSON in gzip that begins so; undefined for anything else, of which no more than the beginning is unpacked. */
export function packedJson(contents: Uint8Array, mark: string): unknown {
  const packed = openGzip("edition", contents);
  if (!packed.ok || !begins(packed.value, mark)) return undefined;
  const whole = unpack(packed.value, LARGEST);
  if (!whole.ok) return undefined;
  try {
    return JSON.parse(strFromU8(whole.value)) as unknown;
  } catch {
    return undefined;
  }
}

export function isPackedJson(contents: Uint8Array, mark: string): boolean {
  const packed = openGzip("edition", contents);
  return packed.ok && begins(packed.value, mark);
}

function begins(file: Parameters<typeof headOf>[0], mark: string): boolean {
  const head = headOf(file, mark.length);
  return head.ok && strFromU8(head.value) === mark;
}
