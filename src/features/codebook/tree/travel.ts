import type { TreeRow } from "./tree-row.ts";

/** What a key asks for: another line, or some lines opened or closed. */
export type Travel =
  | { readonly kind: "go"; readonly to: number }
  | { readonly kind: "toggle"; readonly ids: readonly string[]; readonly isOpen: boolean };

/** So many lines are a page. */
const PAGE = 10;

/**
 * The keys of a tree (WAI-ARIA tree view): up and down, right to open or enter, left to close or leave, Home,
 * End, pages, `*` for all siblings; with Alt, up and down go to the sibling.
 */
export function travel(
  rows: readonly TreeRow<unknown>[],
  at: number,
  key: string,
  withAlt = false,
): Travel | undefined {
  const row = rows[at];
  if (!row) return undefined;
  if (withAlt) {
    const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    return step === 0 ? undefined : go(siblingOf(rows, at, step), rows);
  }
  switch (key) {
    case "ArrowDown":
      return go(at + 1, rows);
    case "ArrowUp":
      return go(at - 1, rows);
    case "Home":
      return go(0, rows);
    case "End":
      return go(rows.length - 1, rows);
    case "PageDown":
      return go(Math.min(at + PAGE, rows.length - 1), rows);
    case "PageUp":
      return go(Math.max(at - PAGE, 0), rows);
    case "ArrowRight":
      if (row.isOpen === false) return { kind: "toggle", ids: [row.id], isOpen: true };
      return row.isOpen === true ? go(at + 1, rows) : undefined;
    case "ArrowLeft":
      if (row.isOpen === true) return { kind: "toggle", ids: [row.id], isOpen: false };
      return go(parentOf(rows, at), rows);
    case "*":
      return { kind: "toggle", ids: closedSiblings(rows, at), isOpen: true };
    default:
      return undefined;
  }
}

function parentOf(rows: readonly TreeRow<unknown>[], at: number): number | undefined {
  const level = rows[at]?.level ?? 1;
  for (let index = at - 1; index >= 0; index -= 1) {
    if ((rows[index]?.level ?? level) < level) return index;
  }
  return undefined;
}

function siblingOf(
  rows: readonly TreeRow<unknown>[],
  at: number,
  step: 1 | -1,
): number | undefined {
  const level = rows[at]?.level ?? 1;
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    const other = rows[index]?.level ?? 0;
    if (other === level) return index;
    if (other < level) return undefined;
  }
  return undefined;
}

function closedSiblings(rows: readonly TreeRow<unknown>[], at: number): readonly string[] {
  const ids: string[] = [];
  const level = rows[at]?.level;
  for (let index: number | undefined = at; index !== undefined; index = siblingOf(rows, index, 1)) {
    const row = rows[index];
    if (row?.level === level && row?.isOpen === false) ids.push(row.id);
  }
  for (
    let index = siblingOf(rows, at, -1);
    index !== undefined;
    index = siblingOf(rows, index, -1)
  ) {
    const row = rows[index];
    if (row?.isOpen === false) ids.push(row.id);
  }
  return ids;
}

function go(to: number | undefined, rows: readonly TreeRow<unknown>[]): Travel | undefined {
  return to !== undefined && to >= 0 && to < rows.length ? { kind: "go", to } : undefined;
}
