import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { walkRows } from "./walk-rows.ts";

function show() {
  const { container } = render(
    <ul data-tree>
      <li>
        <button type="button" data-row aria-expanded="true">
          One
        </button>
        <ul>
          <li>
            <a href="#a" data-row>
              Leaf
            </a>
          </li>
        </ul>
      </li>
      <li>
        <button type="button" data-row aria-expanded="false">
          Two
        </button>
      </li>
    </ul>,
  );
  const tree = container.querySelector<HTMLElement>("[data-tree]");
  if (!tree) throw new Error("no tree");
  return tree;
}

it.each([
  ["One", "ArrowDown", "Leaf", "the row below"],
  ["Two", "ArrowUp", "Leaf", "the row above"],
  ["One", "End", "Two", "the last row"],
  ["Two", "Home", "One", "the first row"],
  ["One", "ArrowRight", "Leaf", "into what is open"],
  ["Leaf", "ArrowLeft", "One", "out to the branch"],
])("goes from %s with %s to %s: %s", (from, key, to) => {
  const tree = show();
  screen.getByText(from).focus();
  expect(walkRows(tree, key)).toBe(true);
  expect(screen.getByText(to)).toHaveFocus();
});

it.each([
  ["Two", "ArrowRight", "opens a closed branch"],
  ["One", "ArrowLeft", "closes an open branch"],
])("%s with %s %s", (from, key) => {
  const tree = show();
  let pressed = 0;
  const row = screen.getByText(from);
  row.addEventListener("click", () => {
    pressed += 1;
  });
  row.focus();
  expect(walkRows(tree, key)).toBe(true);
  expect(pressed).toBe(1);
  expect(row).toHaveFocus();
});

it.each([
  ["Two", "ArrowDown", "nothing stands below"],
  ["One", "ArrowUp", "nothing stands above"],
  ["Leaf", "ArrowRight", "a leaf has nothing inside"],
  ["Two", "ArrowLeft", "a closed branch at the outside"],
  ["One", "x", "no key of the tree"],
])("leaves %s with %s to the browser: %s", (from, key) => {
  const tree = show();
  screen.getByText(from).focus();
  expect(walkRows(tree, key)).toBe(false);
});
