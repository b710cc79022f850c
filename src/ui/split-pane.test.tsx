import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { SplitPane } from "./split-pane.tsx";

function Desk() {
  return (
    <SplitPane
      label="Chart and worksheet"
      preferenceKey="desk"
      first={{ id: "chart", label: "Chart", content: <p>Note</p> }}
      second={{
        id: "sheet",
        label: "Worksheet",
        count: 3,
        content: <input aria-label="add a code" />,
      }}
    />
  );
}

/** A window whose width a test can change. */
function stubWidth() {
  const listeners = new Set<() => void>();
  const list = {
    matches: false,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  vi.stubGlobal("matchMedia", () => list);
  return (narrow: boolean) => {
    list.matches = narrow;
    act(() => {
      for (const listener of listeners) listener();
    });
  };
}

beforeEach(() => {
  localStorage.clear();
});

describe("SplitPane", () => {
  it.each([
    ["{ArrowRight}", "52"],
    ["{ArrowLeft}{ArrowLeft}", "46"],
    ["{Home}", "25"],
    ["{Home}{ArrowLeft}", "25"],
    ["{End}", "75"],
    ["{End}{Enter}", "50"],
  ])("moves its divider by keyboard: %s gives %s %%", async (keys, share) => {
    render(<Desk />);
    screen.getByRole("separator", { name: "Chart and worksheet" }).focus();
    await userEvent.keyboard(keys);
    expect(screen.getByRole("separator")).toHaveAttribute("aria-valuenow", share);
  });

  it("remembers where the divider stood", async () => {
    const { unmount } = render(<Desk />);
    screen.getByRole("separator").focus();
    await userEvent.keyboard("{End}");
    unmount();
    render(<Desk />);
    expect(screen.getByRole("separator")).toHaveAttribute("aria-valuenow", "75");
  });

  it("becomes tabs with counts where there is no room, and loses nothing that was typed", async () => {
    const setNarrow = stubWidth();
    render(<Desk />);
    await userEvent.type(screen.getByLabelText("add a code"), "E11");
    setNarrow(true);
    expect(screen.queryByRole("separator")).not.toBeInTheDocument();
    expect(screen.getByRole("tabpanel", { name: "Chart" })).toBeVisible();
    await userEvent.click(screen.getByRole("tab", { name: "Worksheet 3" }));
    expect(screen.getByLabelText("add a code")).toHaveValue("E11");
    setNarrow(false);
    expect(screen.getByLabelText("add a code")).toHaveValue("E11");
  });
});
