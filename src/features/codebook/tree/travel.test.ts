import { describe, expect, it } from "vitest";
import { travel } from "./travel.ts";
import { visibleRows } from "./tree-row.ts";

interface Leaf {
  readonly id: string;
  readonly below?: readonly Leaf[];
}

const roots: readonly Leaf[] = [
  { id: "a", below: [{ id: "a1" }, { id: "a2", below: [{ id: "a2x" }] }, { id: "a3" }] },
  { id: "b", below: [{ id: "b1" }] },
  { id: "c" },
];

function rowsWith(...open: readonly string[]) {
  return visibleRows<Leaf>({
    roots,
    idOf: ({ id }) => id,
    childrenOf: ({ below = [] }) => below,
    isOpen: (id) => open.includes(id),
  });
}

function at(rows: ReturnType<typeof rowsWith>, id: string): number {
  return rows.findIndex((row) => row.id === id);
}

describe("visible rows", () => {
  it("leave out what is closed, and say level, place and whether they open", () => {
    expect(rowsWith().map(({ id, isOpen }) => [id, isOpen])).toEqual([
      ["a", false],
      ["b", false],
      ["c", undefined],
    ]);
    expect(rowsWith("a", "a2")).toMatchObject([
      { id: "a", level: 1, position: 1, siblings: 3, isOpen: true },
      { id: "a1", level: 2, position: 1, siblings: 3, isOpen: undefined },
      { id: "a2", level: 2, position: 2, isOpen: true },
      { id: "a2x", level: 3, position: 1, siblings: 1 },
      { id: "a3", level: 2 },
      { id: "b", isOpen: false },
      { id: "c" },
    ]);
  });
});

describe("travel", () => {
  const rows = rowsWith("a", "a2");
  const target = (from: string, key: string, withAlt = false) => {
    const travelled = travel(rows, at(rows, from), key, withAlt);
    return travelled?.kind === "go" ? rows[travelled.to]?.id : travelled;
  };

  it.each([
    ["a1", "ArrowDown", "a2", "the next line"],
    ["a2", "ArrowUp", "a1", "the line before"],
    ["a", "ArrowRight", "a1", "into an open line"],
    ["a2x", "ArrowLeft", "a2", "out to the line above"],
    ["a3", "Home", "a", "the first"],
    ["a3", "End", "c", "the last"],
    ["a", "PageDown", "c", "a page, at most to the end"],
    ["c", "PageUp", "a", "a page, at most to the beginning"],
  ])("from %s with %s reaches %s: %s", (from, key, to) => {
    expect(target(from, key)).toBe(to);
  });

  it("goes to the next and the former sibling with Alt, and not out of the family", () => {
    expect(target("a2", "ArrowDown", true)).toBe("a3");
    expect(target("a3", "ArrowUp", true)).toBe("a2");
    expect(target("a", "ArrowDown", true)).toBe("b");
    expect(target("a3", "ArrowDown", true)).toBeUndefined();
    expect(target("a2", "ArrowRight", true)).toBeUndefined();
  });

  it("opens and closes", () => {
    expect(target("b", "ArrowRight")).toEqual({ kind: "toggle", ids: ["b"], isOpen: true });
    expect(target("a2", "ArrowLeft")).toEqual({ kind: "toggle", ids: ["a2"], isOpen: false });
    expect(target("c", "ArrowRight")).toBeUndefined();
    expect(target("c", "ArrowLeft")).toBeUndefined();
  });

  it("opens all closed siblings with a star", () => {
    const closed = rowsWith();
    expect(travel(closed, 1, "*")).toEqual({ kind: "toggle", ids: ["b", "a"], isOpen: true });
  });

  it("stays at the ends and without lines", () => {
    expect(target("a", "ArrowUp")).toBeUndefined();
    expect(target("c", "ArrowDown")).toBeUndefined();
    expect(travel([], 0, "ArrowDown")).toBeUndefined();
  });
});
