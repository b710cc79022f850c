import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { TestSurroundings } from "../ui/testing.tsx";
import { ErrorPage } from "./error-page.tsx";
import { NotFoundPage } from "./not-found-page.tsx";

describe("ErrorPage", () => {
  it("says what happened, what was kept and what to do, and can try again", async () => {
    const onRetry = vi.fn<() => void>();
    render(<ErrorPage error={new Error("no such provider")} onRetry={onRetry} />, {
      wrapper: TestSurroundings,
    });
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("The other pages still work.");
    expect(alert).toHaveTextContent("saved is kept on this device");
    expect(alert).toHaveTextContent("no such provider");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(screen.getByRole("link", { name: "Go home" })).toBeVisible();
  });

  it("tells a part that did not arrive from a part that is broken", () => {
    const error = new TypeError("Failed to fetch dynamically imported module: lesson.js");
    render(<ErrorPage error={error} onRetry={() => undefined} />, { wrapper: TestSurroundings });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("could not be loaded");
    expect(screen.queryByRole("button", { name: "Try again" })).not.toBeInTheDocument();
  });
});

describe("NotFoundPage", () => {
  it("shows the address and ways on", () => {
    render(
      <TestSurroundings at="/practise/old">
        <NotFoundPage />
      </TestSurroundings>,
    );
    expect(screen.getByText("/practise/old")).toBeVisible();
    expect(screen.getAllByRole("link").map((link) => link.textContent)).toEqual([
      "Go home",
      "All scenarios",
      "All lessons",
    ]);
  });
});
