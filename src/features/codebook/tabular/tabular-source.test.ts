import { describe, expect, it } from "vitest";
import { buildCodeBook } from "../../../domain/codebook/code-book.ts";
import { aCodeBook, anEdition } from "../../../domain/codebook/testing.ts";
import { visibleRows } from "../tree/tree-row.ts";
import { findLine, lineId, linesBelow, tabularLines, type TabularLine } from "./tabular-source.ts";

const book = aCodeBook();

function shown(open: readonly string[]): readonly string[] {
  return visibleRows<TabularLine>({
    roots: tabularLines(book),
    idOf: lineId,
    childrenOf: linesBelow,
    isOpen: (id) => open.includes(id),
  }).map(({ id, level }) => `${level} ${id}`);
}

describe("the lines of the Tabular List", () => {
  it("begin with the chapters that hold anything", () => {
    expect(shown([])).toEqual(["1 chapter-2", "1 chapter-4", "1 chapter-13", "1 chapter-19"]);
  });

  it("keep an outer section around an inner one", () => {
    expect(shown(["chapter-13", "section-M00-M25", "section-M20-M25"]).slice(2, 6)).toEqual([
      "1 chapter-13",
      "2 section-M00-M25",
      "3 section-M20-M25",
      "4 M25",
    ]);
  });
});

describe("an address", () => {
  it.each([
    ["s52521a", "S52.521", ["chapter-19", "section-S50-S59", "S52", "S52.5", "S52.52"], "a code"],
    [
      "E11.77",
      "E11",
      ["chapter-4", "section-E08-E13", "E11"],
      "the nearest entry of an unknown code",
    ],
    ["4", "chapter-4", ["chapter-4"], "a chapter"],
    [
      "E08-E13",
      "section-E08-E13",
      ["chapter-4", "section-E08-E13"],
      "a section whose first code is there",
    ],
    ["t14", "T14", ["chapter-19", "section-T14", "T14"], "a section that is one category"],
    [
      "M20-M25",
      "section-M20-M25",
      ["chapter-13", "section-M00-M25", "section-M20-M25"],
      "a section",
    ],
  ])("%s leads to %s", (address, id, open) => {
    expect(findLine(book, address)).toEqual({ id, open });
  });

  it("that stands nowhere leads nowhere", () => {
    expect(findLine(book, "Q99")).toBeUndefined();
    expect(findLine(book, "nonsense")).toBeUndefined();
  });
});

it("shows 98,000 lines within a moment, and few of them while closed", () => {
  const categories = Array.from({ length: 2000 }, (_, number) => {
    const code = `A${String(number % 100).padStart(2, "0")}`;
    return {
      code: `${code}${number}`,
      title: "Category",
      children: Array.from({ length: 48 }, (_child, index) => ({
        code: `${code}${number}.${index}`,
        title: "Code",
      })),
    };
  });
  const chapter = { number: 1, title: "All", first: "A00", last: "A99" };
  const section = { id: "A00-A99", first: "A00", last: "A99", title: "All" };
  const large = buildCodeBook(
    anEdition,
    [{ ...chapter, sections: [section] }],
    [{ section: section.id, categories }],
  );
  const rows = (isOpen: boolean) =>
    visibleRows<TabularLine>({
      roots: tabularLines(large),
      idOf: lineId,
      childrenOf: linesBelow,
      isOpen: () => isOpen,
    });
  expect(rows(false).length).toBe(1);
  expect(rows(true).length).toBe(2000 * 49 + 2);
});
