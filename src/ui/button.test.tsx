import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { Button, LinkButton } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { TestSurroundings } from "./testing.tsx";

describe("Button", () => {
  it("submits no form unless told to", () => {
    render(<Button>Add</Button>);
    expect(screen.getByRole("button", { name: "Add" })).toHaveAttribute("type", "button");
  });

  it("keeps the focus and does nothing while busy", async () => {
    const onClick = vi.fn<() => void>();
    render(
      <Button busy onClick={onClick}>
        Save
      </Button>,
    );
    const button = screen.getByRole("button", { name: "Save" });
    await userEvent.click(button);
    expect(onClick).not.toHaveBeenCalled();
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute("aria-busy", "true");
  });
});

describe("LinkButton", () => {
  it("leads to a screen with its parameters and query", () => {
    render(
      <TestSurroundings>
        <LinkButton to="lesson" params={{ track: "coder", slug: "index" }} search={{ q: "a b" }}>
          Read
        </LinkButton>
      </TestSurroundings>,
    );
    expect(screen.getByRole("link", { name: "Read" })).toHaveAttribute(
      "href",
      "/lesson/coder/index?q=a+b",
    );
  });
});

describe("IconButton", () => {
  it("is spoken by its label and says whether it is pressed", () => {
    render(<IconButton label="Mark evidence" icon={<svg />} pressed />);
    expect(screen.getByRole("button", { name: "Mark evidence", pressed: true })).toBeVisible();
  });
});
