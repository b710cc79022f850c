import { expect, it } from "vitest";
import { aCodeBook } from "../../domain/codebook/testing.ts";
import { contentsOf } from "./contents.ts";

it("shows each category in the innermost section that holds it, and no empty section", () => {
  const contents = contentsOf(aCodeBook()).map(({ chapter, sections }) => [
    chapter.number,
    sections.map(({ section, categories }) => [section.id, categories.map(({ code }) => code)]),
  ]);
  expect(contents).toEqual([
    [
      2,
      [
        ["C43-C44", ["C43", "C44"]],
        ["C7A-C7A", ["C7A"]],
      ],
    ],
    [4, [["E08-E13", ["E10", "E11"]]]],
    [
      19,
      [
        ["S50-S59", ["S52"]],
        ["T14", ["T14"]],
      ],
    ],
    [13, [["M20-M25", ["M25"]]]],
  ]);
});
