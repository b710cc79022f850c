import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Tabs } from "./tabs.tsx";

const tabs = [
  { id: "note", label: "Note", content: <input aria-label="note text" /> },
  { id: "results", label: "Results", count: 2, content: <p>Creatinine</p> },
  { id: "history", label: "History", content: <p>Asthma</p> },
];

describe("Tabs", () => {
  it("shows the panel of the chosen tab, named by it", async () => {
    render(<Tabs label="Chart" tabs={tabs} />);
    await userEvent.click(screen.getByRole("tab", { name: "Results 2" }));
    expect(screen.getByRole("tabpanel", { name: "Results 2" })).toHaveTextContent("Creatinine");
  });

  it.each([
    ["{ArrowRight}", "Results 2", "the next"],
    ["{ArrowLeft}", "History", "the last, going round"],
    ["{End}", "History", "the last"],
    ["{ArrowRight}{Home}", "Note", "the first"],
  ])("moves with %s to %s (%s)", async (keys, name) => {
    render(<Tabs label="Chart" tabs={tabs} />);
    await userEvent.click(screen.getByRole("tab", { name: "Note" }));
    await userEvent.keyboard(keys);
    const tab = screen.getByRole("tab", { name });
    expect(tab).toHaveAttribute("aria-selected", "true");
    expect(tab).toHaveFocus();
  });

  it("keeps what was typed in a hidden panel when asked to", async () => {
    render(<Tabs label="Chart" tabs={tabs} keepMounted />);
    await userEvent.type(screen.getByLabelText("note text"), "abc");
    await userEvent.click(screen.getByRole("tab", { name: "History" }));
    await userEvent.click(screen.getByRole("tab", { name: "Note" }));
    expect(screen.getByLabelText("note text")).toHaveValue("abc");
  });

  it("falls back to the first tab when the chosen one is gone", () => {
    render(<Tabs label="Chart" tabs={tabs} selected="labs" />);
    expect(screen.getByRole("tab", { name: "Note" })).toHaveAttribute("aria-selected", "true");
  });
});
