import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { PreferencesProvider, createPreferencesStore } from "./preferences.tsx";
import { useHotkeys } from "./use-hotkeys.ts";

function Desk({ onKey }: { onKey: (name: string) => void }) {
  useHotkeys({
    "/": () => {
      onKey("search");
    },
    "?": () => {
      onKey("sheet");
    },
    e: () => {
      onKey("evidence");
    },
    "Ctrl+Enter": () => {
      onKey("submit");
    },
  });
  return <input aria-label="note" />;
}

describe("useHotkeys", () => {
  it.each([
    ["/", "search"],
    ["{Shift>}?{/Shift}", "sheet"],
    ["e", "evidence"],
    ["{Control>}{Enter}{/Control}", "submit"],
    ["{Meta>}{Enter}{/Meta}", "submit"],
  ])("hears %s", async (keys, name) => {
    const onKey = vi.fn<(name: string) => void>();
    render(<Desk onKey={onKey} />);
    await userEvent.keyboard(keys);
    expect(onKey.mock.calls).toEqual([[name]]);
  });

  it("lets plain keys through to an input, and still hears Ctrl+Enter there", async () => {
    const onKey = vi.fn<(name: string) => void>();
    render(<Desk onKey={onKey} />);
    await userEvent.type(screen.getByLabelText("note"), "e/?{Control>}{Enter}{/Control}");
    expect(screen.getByLabelText("note")).toHaveValue("e/?");
    expect(onKey.mock.calls).toEqual([["submit"]]);
  });

  it("rests on plain keys when they are switched off in the settings", async () => {
    const onKey = vi.fn<(name: string) => void>();
    const store = createPreferencesStore(undefined);
    store.set({ singleKeyShortcuts: false });
    render(
      <PreferencesProvider store={store}>
        <Desk onKey={onKey} />
      </PreferencesProvider>,
    );
    await userEvent.keyboard("e/{Control>}{Enter}{/Control}");
    expect(onKey.mock.calls).toEqual([["submit"]]);
  });
});
