/**
 * Gives out numbers, from 0 on, for texts of which two hashes are known and nothing else is kept: two of a million
 * texts share both once in tens of millions of books.
 */
export class HashNumbers {
  /** Four places for each slot, so that one look tells: a number + 1, its two hashes, and nothing. */
  #slots = new Int32Array(4 << 12);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of a text, a new one where it has none. */
  numberOfText(text: string): number {
    let first = 0;
    let second = 0;
    for (let at = 0; at < text.length; at += 1) {
      first = firstHash(first, text.charCodeAt(at));
      second = secondHash(second, text.charCodeAt(at));
    }
    return this.numberOf(first, second);
  }

  /** The number of what has these hashes, a new one where it has none. */
  numberOf(first: number, second: number): number {
    const slots = this.#slots;
    const mask = slots.length - 4;
    let slot = ((second ^ (second >>> 15)) << 2) & mask;
    for (let known = slots[slot] ?? 0; known > 0; known = slots[slot] ?? 0) {
      if (slots[slot + 1] === first && slots[slot + 2] === second) return known - 1;
      slot = (slot + 4) & mask;
    }
    this.#size += 1;
    slots[slot] = this.#size;
    slots[slot + 1] = first;
    slots[slot + 2] = second;
    if (this.#size * 8 > slots.length) this.#grow();
    return this.#size - 1;
  }

  #grow(): void {
    const former = this.#slots;
    const slots = new Int32Array(former.length * 4);
    const mask = slots.length - 4;
    for (let at = 0; at < former.length; at += 4) {
      if (former[at] === 0) continue;
      const second = former[at + 2] ?? 0;
      let slot = ((second ^ (second >>> 15)) << 2) & mask;
      while (slots[slot] !== 0) slot = (slot + 4) & mask;
      for (let part = 0; part < 3; part += 1) slots[slot + part] = former[at + part] ?? 0;
    }
    this.#slots = slots;
  }
}

/** The hashes of a text so far and one more character, which is not 0; begin with 0. */
export function firstHash(hash: number, character: number): number {
  return (Math.imul(hash, 31) + character) | 0;
}

export function secondHash(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x01000193);
}
