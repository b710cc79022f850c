import { describe, expect, it } from "vitest";
import { changesBetween } from "./changes.ts";
import { buildCodeBook } from "./code-book.ts";
import type { TabularNode } from "./edition.ts";
import { aCodeBook, anEdition } from "./testing.ts";

function edition(...categories: readonly TabularNode[]) {
  return buildCodeBook(
    anEdition,
    [
      {
        number: 9,
        title: "Circulatory (I00-I99)",
        first: "I00",
        last: "I99",
        sections: [{ id: "I30-I5A", first: "I30", last: "I5A", title: "Heart" }],
      },
    ],
    [{ section: "I30-I5A", categories: [...categories] }],
  );
}

// I42.0 becomes a header with FY2027.
const before = edition(
  { code: "I42", title: "Cardiomyopathy", children: [{ code: "I42.0", title: "Dilated" }] },
  { code: "I46", title: "Cardiac arrest" },
  { code: "I48", title: "Flutter", children: [{ code: "I48.1", title: "Atrial" }] },
  { code: "I50", title: "Heart failure", seventhCharacter: { values: { A: "a" } } },
);
const after = edition(
  {
    code: "I42",
    title: "Cardiomyopathy",
    children: [
      {
        code: "I42.0",
        title: "Dilated cardiomyopathy",
        children: [{ code: "I42.00", title: "Dilated, unspecified" }],
      },
    ],
  },
  { code: "I48", title: "Flutter" },
  { code: "I50", title: "Heart failure", seventhCharacter: { values: { A: "a", D: "d" } } },
);

describe("the changes between two editions", () => {
  it("are new, deleted, revised, became a header, became complete, and other seventh characters", () => {
    expect(changesBetween(before, after).map(({ kind, code }) => [code, kind])).toEqual([
      ["I42.0", "became-header"],
      ["I42.0", "revised"],
      ["I42.00", "new"],
      ["I46", "deleted"],
      ["I48", "became-complete"],
      ["I48.1", "deleted"],
      ["I50", "seventh-character"],
    ]);
  });

  it("tell both titles and the chapter", () => {
    expect(changesBetween(before, after)[1]).toEqual({
      kind: "revised",
      code: "I42.0",
      before: "Dilated",
      after: "Dilated cardiomyopathy",
      chapter: 9,
    });
  });

  it("are none between an edition and itself", () => {
    expect(changesBetween(aCodeBook(), aCodeBook())).toEqual([]);
  });
});
