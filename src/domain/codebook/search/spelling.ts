/** How many slips a word of that length may have. */
export function mostSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 11 ? 2 : 3;
}

/** One bit for each letter that occurs: two words that differ by n slips differ in at most 2n bits. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

export function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** No word of the book is longer. */
const LONGEST = 64;
/** Three rows of the table of distances, used again and again. */
const rows: [Uint8Array, Uint8Array, Uint8Array] = [
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
  new Uint8Array(LONGEST + 1),
];

/**
 * Insertions, deletions, replacements and swaps of neighbors between `typed` and `known`, or between `typed` and
 * the beginning of `known`; `undefined` above `most`.
 */
export function slipsBetween(
  typed: string,
  known: string,
  most: number,
  asPrefix = false,
): number | undefined {
  const columns = asPrefix ? Math.min(known.length, typed.length + most) : known.length;
  if (typed.length - columns > most || (!asPrefix && columns - typed.length > most)) {
    return undefined;
  }
  if (typed.length > LONGEST || columns > LONGEST) return undefined;
  let [beforeLast, last, current] = rows;
  for (let column = 0; column <= columns; column += 1) last[column] = column;
  for (let row = 1; row <= typed.length; row += 1) {
    const letter = typed.charCodeAt(row - 1);
    const letterBefore = row > 1 ? typed.charCodeAt(row - 2) : -1;
    let least = row;
    current[0] = row;
    for (let column = 1; column <= columns; column += 1) {
      const knownLetter = known.charCodeAt(column - 1);
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (letter === knownLetter ? 0 : 1),
      );
      const isSwap =
        column > 1 && letterBefore === knownLetter && letter === known.charCodeAt(column - 2);
      if (isSwap) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return undefined;
    [beforeLast, last, current] = [last, current, beforeLast];
  }
  let slips = last[columns] ?? Infinity;
  if (asPrefix) {
    for (let column = 0; column < columns; column += 1) slips = Math.min(slips, last[column] ?? 0);
  }
  return slips <= most ? slips : undefined;
}
