import { render, screen, within } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { aCodeBook } from "../../../domain/codebook/testing.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { flatRows } from "./table-rows.ts";
import { WindowTable } from "./window-table.tsx";

// jsdom lays nothing out: without a height no row would be in view.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(36);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
});

it("shows a row with its codes by column, links those of the edition, and keeps the others as text", async () => {
  const rows = flatRows([
    { title: "Sugar", cells: ["E11.9", "E10.-", "", "Z99.9"], terms: [{ title: "brown" }] },
  ]);
  render(
    <TestSurroundings>
      <WindowTable
        book={aCodeBook()}
        caption="Drug table"
        heads={["Substance", "Accident", "Assault", "Adverse effect", "Underdosing"]}
        rows={rows}
        count={2}
      />
    </TestSurroundings>,
  );
  const table = screen.getByRole("table", { name: "Drug table" });
  expect(within(table).getAllByRole("columnheader")).toHaveLength(5);
  const row = await within(table).findByRole("row", { name: /^Sugar/ });
  expect(row).toHaveAttribute("aria-rowindex", "2");
  expect(within(row).getByRole("link", { name: "E10.-" })).toHaveAttribute(
    "href",
    "/tabularCode/E10",
  );
  expect(within(row).queryByRole("link", { name: "Z99.9" })).toBeNull();
  expect(within(table).getByRole("rowheader", { name: "brown" })).toBeVisible();
});

it("keeps few of many rows in the page", async () => {
  const rows = flatRows(
    Array.from({ length: 5000 }, (_, number) => ({ title: `Substance ${number}` })),
  );
  render(
    <TestSurroundings>
      <WindowTable
        book={aCodeBook()}
        caption="Drug table"
        heads={["Substance", "Accident"]}
        rows={rows}
        count={rows.length}
      />
    </TestSurroundings>,
  );
  await screen.findByText("Substance 0");
  expect(screen.getAllByRole("row").length).toBeLessThan(60);
});
