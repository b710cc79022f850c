/** Pieces that parsers of such files trip over. */
const PIECES = [
  "<!DOCTYPE a [<!ENTITY b 'c'>]>",
  "&b;",
  "&#0;",
  "<![CDATA[",
  "<!--",
  "</diag>",
  "<diag>",
  "<term level='1'>",
  "<x>".repeat(50),
  "\u0000",
  "\uFEFF",
  "\r\n\r\n",
  '"',
  "\t\t",
  "99999999999999999999",
  "__proto__",
  "constructor",
].map((piece) => new TextEncoder().encode(piece));

/** A file with one to four random changes: bytes, cuts, repetitions, swaps, hostile pieces, or a part of another file. */
export function mutate(
  seed: Uint8Array,
  other: Uint8Array,
  below: (limit: number) => number,
): Uint8Array {
  let bytes: Uint8Array = seed.slice();
  for (let change = below(4); change >= 0; change -= 1) {
    const at = below(bytes.length + 1);
    const end = Math.min(bytes.length, at + below(64));
    switch (below(7)) {
      case 0:
        if (at < bytes.length) bytes[at] = below(256);
        break;
      case 1:
        bytes = bytes.slice(0, at);
        break;
      case 2:
        bytes = joined(bytes.subarray(0, at), bytes.subarray(end));
        break;
      case 3:
        bytes = joined(
          bytes.subarray(0, end),
          ...Array.from({ length: 1 + below(200) }, () => bytes.subarray(at, end)),
          bytes.subarray(end),
        );
        break;
      case 4:
        bytes = joined(
          bytes.subarray(0, at),
          PIECES[below(PIECES.length)] ?? new Uint8Array(),
          bytes.subarray(at),
        );
        break;
      case 5: {
        const from = below(other.length + 1);
        bytes = joined(bytes.subarray(0, at), other.subarray(from, from + below(512)));
        break;
      }
      default:
        for (let index = at; index < end; index += 1) bytes[index] = (bytes[index] ?? 0) ^ 0x20;
    }
  }
  return bytes;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
