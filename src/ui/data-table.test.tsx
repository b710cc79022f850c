import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { cents } from "../lib/money.ts";
import { DataTable } from "./data-table.tsx";
import { Money } from "./money.tsx";

const rows = [
  { name: "Item 10", fee: cents(9_000) },
  { name: "Item 9", fee: cents(123_456) },
  { name: "Item 2", fee: cents(-500) },
];

function Fees({ shown = rows }: { shown?: typeof rows }) {
  return (
    <DataTable
      caption="Fees"
      rows={shown}
      rowKey={({ name }) => name}
      empty="No fees yet"
      columns={[
        {
          id: "name",
          header: "Name",
          rowHeader: true,
          cell: (row) => row.name,
          sortBy: (row) => row.name,
        },
        {
          id: "fee",
          header: "Fee",
          numeric: true,
          cell: (row) => <Money cents={row.fee} />,
          sortBy: (row) => row.fee,
        },
      ]}
    />
  );
}

function firstColumn(): (string | null)[] {
  return screen.getAllByRole("rowheader").map((cell) => cell.textContent);
}

describe("DataTable", () => {
  it("is a table with a caption, column headers and row headers", () => {
    render(<Fees />);
    const table = screen.getByRole("table", { name: "Fees" });
    expect(within(table).getAllByRole("columnheader")).toHaveLength(2);
    expect(firstColumn()).toEqual(["Item 10", "Item 9", "Item 2"]);
  });

  it("sorts by number and by text, both ways, and says how", async () => {
    render(<Fees />);
    await userEvent.click(screen.getByRole("button", { name: "Name" }));
    expect(firstColumn()).toEqual(["Item 2", "Item 9", "Item 10"]);
    await userEvent.click(screen.getByRole("button", { name: "Fee" }));
    await userEvent.click(screen.getByRole("button", { name: "Fee" }));
    expect(firstColumn()).toEqual(["Item 9", "Item 10", "Item 2"]);
    expect(screen.getByRole("columnheader", { name: "Fee" })).toHaveAttribute(
      "aria-sort",
      "descending",
    );
  });

  it("says what to do where there are no rows", () => {
    render(<Fees shown={[]} />);
    expect(screen.getByText("No fees yet")).toBeVisible();
  });
});

describe("Money", () => {
  it.each([
    [123_456, false, "1,234.56"],
    [-500, true, "−$5.00"],
    [0, true, "$0.00"],
  ])("shows %d cents with its cents", (amount, sign, text) => {
    render(<Money cents={cents(amount)} sign={sign} />);
    expect(screen.getByText(text)).toBeVisible();
  });
});
