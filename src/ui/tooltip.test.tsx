import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { Tooltip } from "./tooltip.tsx";

function shown(): boolean {
  return screen.getByText("More about it").hasAttribute("data-open");
}

describe("Tooltip", () => {
  it("appears on hover and goes with Escape", async () => {
    render(
      <Tooltip text="More about it">
        <button type="button">It</button>
      </Tooltip>,
    );
    expect(shown()).toBe(false);
    await userEvent.hover(screen.getByText("It"));
    expect(shown()).toBe(true);
    await userEvent.keyboard("{Escape}");
    expect(shown()).toBe(false);
  });

  it("appears on keyboard focus and goes when the focus leaves", async () => {
    render(
      <Tooltip text="More about it">
        <button type="button">It</button>
      </Tooltip>,
    );
    await userEvent.tab();
    expect(shown()).toBe(true);
    await userEvent.tab();
    expect(shown()).toBe(false);
  });
});
