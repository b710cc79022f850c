import { expect, it } from "vitest";
import { looksLikeWords } from "./looks-like-words.ts";

it.each([
  ["hypertension", true, "a word"],
  ["type 2 diabetes", true, "words with a number"],
  ["ckd", true, "an abbreviation"],
  ["E11.22", false, "a code"],
  ["e1122", false, "a code without its dot"],
  ["EII.9", true, "no digit: nothing that a grader could read either"],
  ["T14.8XXA", false, "placeholders"],
  ["W19XXXA", false, "three placeholders"],
  ["99213-25", false, "a service with its modifier"],
  ["20610 RT", false, "a service with a modifier in letters"],
  ["G0439", false, "a HCPCS code"],
  ["...", false, "neither"],
])("takes %s for words: %s (%s)", (text, expected) => {
  expect(looksLikeWords(text)).toBe(expected);
});
