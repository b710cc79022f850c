/** A character that was read as another one, because the code system has no such letter there. */
export interface LookAlike {
  /** Zero-based position in the code without punctuation. */
  readonly position: number;
  readonly typed: string;
  readonly read: string;
}

const AS_DIGIT: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1" };
const AS_LETTER: Readonly<Record<string, string>> = { "0": "O", "1": "I" };

/** Drops everything people type around a code: spaces, dots, dashes of all lengths, commas. */
export function bareCode(text: string): string {
  return text.replace(/[\s.,\-\u2010-\u2015_]/g, "").toUpperCase();
}

/** Reads look-alikes: `expects(position)` says what the code system allows there. */
export function readLookAlikes(
  bare: string,
  expects: (position: number) => "letter" | "digit" | "digit-like" | "any",
): { readonly text: string; readonly lookAlikes: readonly LookAlike[] } {
  const lookAlikes: LookAlike[] = [];
  const characters = [...bare].map((typed, position) => {
    const wanted = expects(position);
    const table = wanted === "letter" ? AS_LETTER : wanted === "any" ? {} : AS_DIGIT;
    const read = table[typed];
    if (read === undefined) return typed;
    lookAlikes.push({ position, typed, read });
    return read;
  });
  return { text: characters.join(""), lookAlikes };
}
