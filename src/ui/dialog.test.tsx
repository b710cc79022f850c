import { fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { Dialog } from "./dialog.tsx";
import { useHotkeys } from "./use-hotkeys.ts";

function Opener({ onKey = () => undefined }: { onKey?: () => void }) {
  const [open, setOpen] = useState(false);
  useHotkeys({ e: onKey });
  return (
    <>
      <button
        type="button"
        onClick={() => {
          setOpen(true);
        }}
      >
        Open
      </button>
      <Dialog
        open={open}
        title="Guidelines"
        onClose={() => {
          setOpen(false);
        }}
      >
        <p>Text</p>
      </Dialog>
    </>
  );
}

describe("Dialog", () => {
  it("is named by its title, closes by its cross, and gives the focus back", async () => {
    render(<Opener />);
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    expect(screen.getByRole("dialog", { name: "Guidelines" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Open" })).toHaveFocus();
  });

  it("closes when the browser cancels it, as Escape does", async () => {
    render(<Opener />);
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    fireEvent(screen.getByRole("dialog"), new Event("cancel", { cancelable: true }));
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
  });

  it("keeps the shortcuts of the screen behind it quiet", async () => {
    const onKey = vi.fn<() => void>();
    render(<Opener onKey={onKey} />);
    await userEvent.keyboard("e");
    await userEvent.click(screen.getByRole("button", { name: "Open" }));
    await userEvent.keyboard("e");
    expect(onKey).toHaveBeenCalledTimes(1);
  });
});
