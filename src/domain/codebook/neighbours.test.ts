import { expect, it } from "vitest";
import { keepSeventh, neighboursOf } from "./neighbours.ts";
import { aCodeBook } from "./testing.ts";

const book = aCodeBook();

function around(code: string) {
  const entry = book.entries.get(code);
  const { before, after } = entry ? neighboursOf(book, entry) : {};
  return [before?.code, after?.code];
}

it.each([
  ["E11.22", ["E11.21", "E11.9"], "the next code stands one level higher"],
  ["S52.522", ["S52.521", "T14.8"], "the next code stands in another section"],
  ["T14", ["S52", undefined], "the last category of the book"],
  ["S52.521", ["S52.502", "S52.522"], "the one before stands under another heading"],
  ["E11", ["E10", "M25"], "categories follow each other across sections"],
  ["C43", [undefined, "C44"], "the first of the book"],
])("finds what stands around %s: %j (%s)", (code, codes) => {
  expect(around(code)).toEqual(codes);
});

it.each([
  ["S52.521A", "S52.522", "S52.522A", "the same seventh character holds"],
  ["S52.501B", "S52.521", "S52.521", "a torus fracture has no B"],
  ["E11.21", "E11.22", "E11.22", "there is none to keep"],
])("goes on from %s to %s as %s: %s", (from, to, expected) => {
  const entry = book.entries.get(to);
  expect(entry && keepSeventh(from, entry)).toBe(expected);
});
