import { describe, expect, it } from "vitest";
import type { TableRow } from "../../../domain/codebook/code-table.ts";
import { filterRows, flatRows } from "./table-rows.ts";

const rows: readonly TableRow[] = [
  {
    title: "Neoplasm, neoplastic",
    terms: [
      { title: "abdomen, abdominal", terms: [{ title: "cavity" }, { title: "wall" }] },
      { title: "breast", nemod: "(connective tissue)", terms: [{ title: "areola" }] },
    ],
  },
];

function titles(typed: string) {
  return filterRows(flatRows(rows), typed).map(({ row, level }) => `${level} ${row.title}`);
}

describe("the rows of a table", () => {
  it("stand in the order of the book, each with its depth", () => {
    expect(flatRows(rows).map(({ row, level, number }) => [number, level, row.title])).toEqual([
      [1, 0, "Neoplasm, neoplastic"],
      [2, 1, "abdomen, abdominal"],
      [3, 2, "cavity"],
      [4, 2, "wall"],
      [5, 1, "breast"],
      [6, 2, "areola"],
    ]);
  });

  it("are found by words of their own and of what stands above", () => {
    expect(titles("abdomen wall")).toEqual([
      "0 Neoplasm, neoplastic",
      "1 abdomen, abdominal",
      "2 wall",
    ]);
    expect(titles("tissue")).toEqual(["0 Neoplasm, neoplastic", "1 breast"]);
    expect(titles("nothing")).toEqual([]);
    expect(titles("  ")).toHaveLength(6);
  });
});
