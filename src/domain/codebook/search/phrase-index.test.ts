import { expect, it } from "vitest";
import { PhraseIndexBuilder } from "./phrase-index-builder.ts";
import { wordsOf } from "./words.ts";

function indexOf(phrases: readonly { own: string; near?: string; context?: string }[]) {
  const builder = new PhraseIndexBuilder(
    phrases.flatMap(({ own, near = "", context = "" }) => [own, near, context]),
  );
  phrases.forEach((_, target) => {
    const [own, near, context] = [target * 3, target * 3 + 1, target * 3 + 2];
    builder.add({ target, own: [own], near: [near], context: [context], trust: 1 });
  });
  const index = builder.finish();
  return (query: string) =>
    index
      .search(wordsOf(query))
      .toSorted((a, b) => b.score - a.score)
      .map(({ target }) => target);
}

it("puts the phrase first that says no more than was asked", () => {
  const search = indexOf([
    { own: "pain in left knee" },
    { own: "knee pain" },
    { own: "pain after injury of left knee" },
  ]);
  expect(search("knee pain")[0]).toBe(1);
  expect(search("left knee pain")[0]).toBe(0);
});

it("prefers a word of the phrase to one near it, and that to one in its context", () => {
  const search = indexOf([
    { own: "cyst", context: "breast" },
    { own: "cyst", near: "breast" },
    { own: "cyst breast" },
  ]);
  expect(search("cyst breast")).toEqual([2, 1, 0]);
});

it("does not hold context against a phrase", () => {
  const search = indexOf([
    { own: "diabetes type", near: "mellitus" },
    { own: "diabetes type mellitus" },
  ]);
  expect(search("diabetes type")[0]).toBe(0);
});

it("leaves out phrases that hold too little of the query", () => {
  const search = indexOf([{ own: "fracture of left radius" }, { own: "left" }]);
  expect(search("fracture left radius")).toEqual([0]);
});

it("answers one query as if there had been none before", () => {
  const search = indexOf([{ own: "knee pain" }, { own: "hip pain" }]);
  const first = search("knee");
  search("hip pain");
  expect(search("knee")).toEqual(first);
});

it("finds nothing for nothing", () => {
  const search = indexOf([{ own: "knee pain" }]);
  expect(search("")).toEqual([]);
  expect(search("xyzzy")).toEqual([]);
});
