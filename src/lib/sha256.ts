/**
 * SHA-256 (FIPS 180-4) of text as UTF-8, in lower-case hex. Our own because `crypto.subtle` is
 * missing where a school serves over plain http; it guards against damage, not against forgers.
 */
export function sha256(text: string): string {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/** SHA-256 of bytes, in lower-case hex. */
export function sha256OfBytes(message: Uint8Array): string {
  const state = Uint32Array.from(INITIAL);
  const bytes = padded(message);
  const schedule = new Uint32Array(64);
  const view = new DataView(bytes.buffer);
  for (let offset = 0; offset < bytes.length; offset += 64) {
    for (let index = 0; index < 16; index += 1) {
      schedule[index] = view.getUint32(offset + index * 4);
    }
    compress(state, schedule);
  }
  return Array.from(state, (word) => word.toString(16).padStart(8, "0")).join("");
}

/** The first 32 bits of the fractional parts of the roots of the first primes. */
function rootFractions(count: number, root: (value: number) => number): number[] {
  const fractions: number[] = [];
  for (let candidate = 2; fractions.length < count; candidate += 1) {
    if (isPrime(candidate)) fractions.push(Math.floor((root(candidate) % 1) * 2 ** 32));
  }
  return fractions;
}

function isPrime(value: number): boolean {
  for (let divisor = 2; divisor * divisor <= value; divisor += 1) {
    if (value % divisor === 0) return false;
  }
  return true;
}

const INITIAL = rootFractions(8, Math.sqrt);
const ROUND = Uint32Array.from(rootFractions(64, Math.cbrt));

/** A one bit, zeros, and the length in bits, to a multiple of 64 bytes. */
function padded(message: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.ceil((message.length + 9) / 64) * 64);
  bytes.set(message);
  bytes[message.length] = 0x80;
  const view = new DataView(bytes.buffer);
  view.setUint32(bytes.length - 8, Math.floor(message.length / 2 ** 29));
  view.setUint32(bytes.length - 4, (message.length << 3) >>> 0);
  return bytes;
}

function compress(state: Uint32Array, schedule: Uint32Array): void {
  const word = (index: number) => schedule[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [older, newer] = [word(index - 15), word(index - 2)];
    const first = rotate(older, 7) ^ rotate(older, 18) ^ (older >>> 3);
    const second = rotate(newer, 17) ^ rotate(newer, 19) ^ (newer >>> 10);
    schedule[index] = word(index - 16) + first + word(index - 7) + second;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index += 1) {
    const upper = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const one = (h + upper + choice + (ROUND[index] ?? 0) + word(index)) | 0;
    const lower = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e] = [g, f, e, (d + one) | 0];
    [d, c, b, a] = [c, b, a, (one + lower + majority) | 0];
  }
  for (const [index, value] of [a, b, c, d, e, f, g, h].entries()) {
    state[index] = (state[index] ?? 0) + value;
  }
}

function rotate(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits));
}
