import { expect, it } from "vitest";
import { placeFinder, placesOf, shownPath } from "./index-places.ts";

const texts: string[] = [];
const places = placesOf(
  [
    {
      title: "Failure, failed",
      nemod: "(of)",
      terms: [
        { title: "Note: stages are explained elsewhere", terms: [{ title: "stage B" }] },
        { title: "heart", terms: [{ title: "pre-renal", see: "Failure, by site, stage B" }] },
      ],
    },
    { title: "Insufficiency", seeAlso: "also, Failure" },
  ],
  texts,
);
const ownText = (place: number) => texts[places.firstTexts[place] ?? -1];
const find = placeFinder(places, (text) =>
  texts.findIndex((other) => other.toLowerCase() === texts[text]?.toLowerCase()),
);

it("numbers the terms in their order, and those below a remark as if it were not there", () => {
  expect(places.terms.map(({ title }) => title)).toEqual([
    "Failure, failed",
    "stage B",
    "heart",
    "pre-renal",
    "Insufficiency",
  ]);
  expect(places.above).toEqual([-1, 0, 0, 2, -1]);
  expect(places.ends).toEqual([4, 2, 4, 4, 5]);
  expect(shownPath(places, 1)).toBe("Failure, failed, stage B");
});

it("keeps what a term is by itself apart from what stands near it", () => {
  expect(ownText(0)).toBe("Failure");
  expect(texts.slice(places.firstTexts[0], places.firstTexts[1])).toEqual([
    "Failure",
    ", failed",
    "(of)",
  ]);
  expect(texts.slice(places.firstTexts[3], places.firstTexts[4])).toEqual([
    "pre-renal",
    "prerenal",
  ]);
});

it("follows references as far as they lead", () => {
  expect(places.references.map(({ place, steps }) => [place, find(steps)])).toEqual([
    [3, 1],
    [4, 0],
  ]);
});
