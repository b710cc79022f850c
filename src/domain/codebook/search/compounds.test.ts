import { expect, it } from "vitest";
import { otherCompounds } from "./compounds.ts";

const known = new Set(["chickenpox", "color", "blind", "knee", "pain", "tooth", "ache"]);

it.each([
  ["chicken pox", ["chickenpox"], "two words that the book writes as one"],
  ["colorblind", ["color blind"], "one word that the book writes as two"],
  ["left toothache", ["left tooth ache"], "among others"],
  ["knee pain", [], "words that are known as they stand"],
  ["xyzzy", [], "no words"],
  ["", [], "nothing"],
])("writes %s otherwise as %j: %s", (text, expected) => {
  const words = text.split(" ").filter((word) => word !== "");
  const others = otherCompounds(words, (word) => known.has(word));
  expect(others.map((each) => each.join(" "))).toEqual(expected);
});
