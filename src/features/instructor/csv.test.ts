import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { toCsv } from "./csv.ts";

describe("a cell of CSV", () => {
  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    '=HYPERLINK("http://x.example")\nmore',
    "  =1+1",
    "\u200b=1",
    "\uff1d1+1",
    "\ufeff=1",
  ])("that a spreadsheet would run is turned into text: %j", (text) => {
    const csv = toCsv([[text, "plain"]]);
    expect(Papa.parse<string[]>(csv).data).toEqual([[`'${text}`, "plain"]]);
    expect(csv.startsWith('"')).toBe(true);
  });

  it("of numbers stays a number, also a negative one", () => {
    expect(toCsv([[-5, 3.5]])).toBe("-5,3.5");
  });

  it("gives back any text, and never begins with what starts a formula", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc
        .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", " ", '"'), fc.string())
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (cells) => {
        // A lone empty cell is an empty line, which CSV readers skip.
        const row = ["first", ...cells];
        const [read = []] = Papa.parse<string[]>(toCsv([row]), { newline: "\r\n" }).data;
        expect(read.map((cell, index) => (cell === `'${row[index]}` ? row[index] : cell))).toEqual(
          row,
        );
        expect(read.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      }),
      { seed: 20261129, numRuns: 500 },
    );
  }, 30_000);
});
