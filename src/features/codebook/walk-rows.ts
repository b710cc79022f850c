/**
 * Moves the focus in nested lists of rows (`[data-row]`) as in a tree: up and down through what is shown, right
 * to open or enter, left to close or leave. Says whether the key did anything.
 */
export function walkRows(tree: HTMLElement, key: string): boolean {
  const rows = [...tree.querySelectorAll<HTMLElement>("[data-row]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  const row = rows[at];
  if (!row) return false;
  const expanded = row.getAttribute("aria-expanded");
  switch (key) {
    case "ArrowDown":
      return focus(rows[at + 1]);
    case "ArrowUp":
      return focus(rows[at - 1]);
    case "Home":
      return focus(rows[0]);
    case "End":
      return focus(rows.at(-1));
    case "ArrowRight":
      if (expanded === "false") row.click();
      return expanded === "false" || (expanded === "true" && focus(rows[at + 1]));
    case "ArrowLeft":
      if (expanded === "true") row.click();
      return expanded === "true" || focus(parentRow(row, tree));
    default:
      return false;
  }
}

function focus(row: HTMLElement | undefined): boolean {
  row?.focus();
  return row !== undefined;
}

function parentRow(row: HTMLElement, tree: HTMLElement): HTMLElement | undefined {
  const list = row.closest("li")?.parentElement;
  if (!list || list === tree) return undefined;
  return list.closest("li")?.querySelector<HTMLElement>("[data-row]") ?? undefined;
}
