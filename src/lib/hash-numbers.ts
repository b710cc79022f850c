/**
 * Gives out numbers, from 0 on, for texts of which two hashes are known and nothing else is kept: two of a million
 * texts share both once in tens of millions of books.
 */
export class HashNumbers {
  /** By the second hash, which spreads better: a number + 1. */
  #slots = new Int32Array(1 << 12);
  #first = new Int32Array(1 << 11);
  #second = new Int32Array(1 << 11);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The number of what has these hashes, a new one where it has none. */
  numberOf(first: number, second: number): number {
    const slot = this.#slotOf(first, second);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.#size;
    this.#first[number] = first;
    this.#second[number] = second;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size === this.#first.length) this.#grow();
    return number;
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

  /** Where it is, or may be put. */
  #slotOf(first: number, second: number): number {
    const mask = this.#slots.length - 1;
    let slot = (second ^ (second >>> 15)) & mask;
    for (let known = this.#slots[slot] ?? 0; known > 0; known = this.#slots[slot] ?? 0) {
      if (this.#first[known - 1] === first && this.#second[known - 1] === second) break;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 4);
    this.#first = longer(this.#first);
    this.#second = longer(this.#second);
    for (let number = 0; number < this.#size; number += 1) {
      const slot = this.#slotOf(this.#first[number] ?? 0, this.#second[number] ?? 0);
      this.#slots[slot] = number + 1;
    }
  }
}

function longer(array: Int32Array): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(array.length * 4);
  copy.set(array);
  return copy;
}

/** The hashes of a text so far and one more character, which is not 0; begin with 0. */
export function firstHash(hash: number, character: number): number {
  return (Math.imul(hash, 31) + character) | 0;
}

export function secondHash(hash: number, character: number): number {
  return Math.imul(hash ^ character, 0x01000193);
}
