/**
 * How a word sounds, written plainly: `pneumonia` and `newmonia`, `oedema` and `edema`, `psoriasis` and `soriasis`
 * become one. Spellings that differ only so are no slips.
 */
export function soundOf(word: string): string {
  let sound = word;
  for (const [spelling, written] of RULES) {
    if (spelling.test(sound)) sound = sound.replace(spelling, written);
  }
  return sound;
}

/** In this order; each holds for every place where it fits. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // Before what a c stands for: `coeliac` and `celiac`.
  [/[ao]e/g, "e"],
  [/^(?:pn|kn|gn|mn)/, "n"],
  [/^ps/, "s"],
  [/^pt/, "t"],
  [/^wr/, "r"],
  [/^x/, "z"],
  [/ph/g, "f"],
  [/(?<=.)h/g, ""],
  [/ck|cq|q/g, "k"],
  [/cs|cz|x/g, "ks"],
  [/c(?=[eiy])/g, "s"],
  [/c/g, "k"],
  [/z/g, "s"],
  [/y/g, "i"],
  [/[ao]?e[ae]?/g, "e"],
  [/ai/g, "a"],
  [/ei|ie/g, "i"],
  [/ou/g, "o"],
  [/e[uw]|oo/g, "u"],
  [/au|aw/g, "o"],
  [/(.)\1+/g, "$1"],
];
