import type { Root } from "hast";
import { describe, expect, it } from "vitest";
import { headingAbove, partsOf } from "./headings.ts";

const element = (tagName: string, block: number, more = {}, text = "") => ({
  type: "element" as const,
  tagName,
  properties: { dataBlock: String(block), ...more },
  children: text === "" ? [] : [{ type: "text" as const, value: text }],
});

const body: Root = {
  type: "root",
  children: [
    element("h2", 0, {}, "Index first"),
    element("p", 1, {}, "Text."),
    element("exercise-slot", 2, { id: "first" }),
    element("h3", 3, {}, "A detail"),
    element("h2", 4, {}, "Then verify"),
    element("exercise-slot", 5, { id: "second" }),
  ],
};

describe("partsOf", () => {
  it("lists headings of the second level and numbers the exercises", () => {
    expect(partsOf(body)).toEqual([
      { type: "heading", block: "0", title: "Index first" },
      { type: "exercise", block: "2", id: "first", number: 1 },
      { type: "heading", block: "4", title: "Then verify" },
      { type: "exercise", block: "5", id: "second", number: 2 },
    ]);
  });
});

describe("headingAbove", () => {
  it.each([
    [0, "Index first"],
    [3, "Index first"],
    [4, "Then verify"],
    [9, "Then verify"],
  ])("block %i stands under %s", (block, heading) => {
    expect(headingAbove(partsOf(body), block)).toBe(heading);
  });
});
