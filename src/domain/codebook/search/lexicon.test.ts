import { expect, it } from "vitest";
import { Lexicon } from "./lexicon.ts";

const words = [
  "arthritis",
  "arthropathy",
  "asthma",
  "fracture",
  "knee",
  "kneecap",
  "left",
  "kidney",
  "renal",
  "pneumonia",
];
const lexicon = new Lexicon();
const ids = words.map((word) => lexicon.idOf(word));
lexicon.finish({
  equivalents: [
    ["kidney", "renal"],
    ["broken", "fracture"],
  ],
  wider: [["patella", "knee"]],
});

function meant(typed: string): string[] {
  return lexicon
    .candidates(typed, () => 1)
    .toSorted((a, b) => b.closeness - a.closeness)
    .map(({ word }) => words[ids.indexOf(word)] ?? "?");
}

it.each([
  ["knee", ["knee", "kneecap"], "the very word before one that it begins"],
  ["fractured", ["fracture"], "a relative"],
  ["arth", ["arthritis", "arthropathy"], "a beginning"],
  ["athritis", ["arthritis"], "a misspelling"],
  ["fratcure", ["fracture"], "letters that changed places"],
  ["arhtrop", ["arthropathy"], "a misspelt beginning"],
  ["kidney", ["kidney", "renal"], "what means the same"],
  ["broken", ["fracture"], "what means the same, of a word that the book lacks"],
  ["kidny", ["kidney", "renal"], "what means the same, of a misspelt word"],
  ["newmonia", ["pneumonia"], "a word that sounds alike"],
  ["patella", ["knee"], "the whole of a part"],
  ["lft", [], "too short to guess"],
  ["zzzzzzz", [], "nothing like it"],
])("takes %s for %j: %s", (typed, expected) => {
  expect(meant(typed)).toEqual(expected);
});

it("gives a word one number", () => {
  expect(lexicon.idOf("knee")).toBe(ids[4]);
  expect(lexicon.size).toBe(words.length);
});

it("knows the words that were numbered", () => {
  expect(lexicon.knows("knee")).toBe(true);
  expect(lexicon.knows("broken")).toBe(false);
});
