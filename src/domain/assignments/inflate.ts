import { Inflate } from "fflate";
import { err, ok, type Result } from "../../lib/result.ts";

/** Deflate grows data at most 1,032 times, so that no step makes more than about 128 kB before it is counted. */
const STEP = 128;

/**
 * Inflates raw deflate data and counts the bytes that really come out: what would grow beyond
 * `largest` is stopped on the way, whatever it claims to be.
 */
export function inflateAtMost(
  bytes: Uint8Array,
  largest: number,
  dictionary: Uint8Array,
): Result<Uint8Array, "too-large" | "damaged"> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary }, (piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < bytes.length && size <= largest; at += STEP) {
      const end = at + STEP;
      stream.push(bytes.subarray(at, end), end >= bytes.length);
    }
  } catch {
    return err("damaged");
  }
  if (size > largest) return err("too-large");
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return ok(whole);
}
