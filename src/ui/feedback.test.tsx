import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CopyButton } from "./copy-button.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { FilePicker } from "./file-picker.tsx";
import { Notice } from "./notice.tsx";
import { Meter, ProgressBar } from "./progress.tsx";
import { SaveState } from "./save-state.tsx";
import { ScoreBar } from "./score-bar.tsx";
import { VerdictBadge, verdictLooks, type Verdict } from "./verdict-badge.tsx";

describe("VerdictBadge", () => {
  it("gives every verdict a word and an icon of its own", () => {
    const looks = Object.values(verdictLooks);
    expect(new Set(looks.map(({ word }) => word)).size).toBe(looks.length);
    expect(new Set(looks.map(({ Icon }) => Icon)).size).toBe(looks.length);
    for (const verdict of Object.keys(verdictLooks) as Verdict[]) {
      render(<VerdictBadge verdict={verdict} />);
      expect(screen.getByText(verdictLooks[verdict].word)).toBeVisible();
    }
  });
});

describe("Notice", () => {
  it("announces an error with what happened, what was kept and what to do", () => {
    render(<Notice tone="error" title="Not saved." kept="The text is here." next="Try again." />);
    const alert = screen.getByRole("alert");
    expect(alert).toHaveTextContent("Problem: Not saved.The text is here.Try again.");
  });

  it("stays quiet when it was there from the start", () => {
    render(<Notice tone="info" title="Two charts are hidden." />);
    expect(screen.queryByRole("status")).not.toBeInTheDocument();
  });
});

describe("SaveState", () => {
  it("interrupts only for a failure", () => {
    const { rerender } = render(<SaveState state="saved" />);
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    rerender(<SaveState state="error" message="Not saved: the disk is full" />);
    expect(screen.getByRole("alert")).toHaveTextContent("Not saved: the disk is full");
  });
});

describe("bars", () => {
  it("are native progress and meter elements with names and words", () => {
    render(
      <>
        <ProgressBar label="Pages read" value={3} max={12} />
        <Meter label="Storage" value={1} max={4} text="1 of 4 MB" hideLabel />
      </>,
    );
    expect(screen.getByRole("progressbar", { name: "Pages read" })).toHaveAttribute(
      "aria-valuetext",
      "3 of 12",
    );
    expect(screen.getByRole("meter", { name: "Storage" })).toHaveAttribute("value", "1");
  });

  it("have the score behind the drawing as a table that adds up", () => {
    render(
      <ScoreBar
        label="Score by aspect"
        segments={[
          { id: "dx", label: "Diagnoses", earned: 3, possible: 4 },
          { id: "units", label: "Units", earned: 0.5, possible: 1 },
          { id: "none", label: "Money", earned: 0, possible: 0 },
        ]}
      />,
    );
    const table = screen.getByRole("table", { name: "Score by aspect" });
    const rows = within(table).getAllByRole("row");
    expect(rows.map((row) => row.textContent)).toEqual([
      "AspectEarnedPossible",
      "Diagnoses34",
      "Units0.51",
      "All points3.55",
    ]);
  });
});

describe("CopyButton", () => {
  it("says that it copied", async () => {
    const user = userEvent.setup();
    render(<CopyButton text={() => "the link"} label="Copy the link" />);
    await user.click(screen.getByRole("button", { name: "Copy the link" }));
    expect(await screen.findByRole("button", { name: "Copied" })).toBeVisible();
    expect(await navigator.clipboard.readText()).toBe("the link");
  });

  it("says what to do when the browser refuses", async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no"));
    render(<CopyButton text="the link" />);
    await user.click(screen.getByRole("button", { name: "Copy" }));
    expect(await screen.findByRole("button", { name: /select and copy/ })).toBeVisible();
  });
});

describe("FilePicker", () => {
  it("takes the same file twice in a row", async () => {
    const onFiles = vi.fn<(files: File[]) => void>();
    const file = new File(["{}"], "answers.json");
    render(<FilePicker label="Open files" multiple onFiles={onFiles} />);
    await userEvent.upload(screen.getByLabelText("Open files"), file);
    await userEvent.upload(screen.getByLabelText("Open files"), file);
    expect(onFiles.mock.calls.map(([files]) => files.map(({ name }) => name))).toEqual([
      ["answers.json"],
      ["answers.json"],
    ]);
  });
});

describe("ErrorBoundary", () => {
  function Faulty({ broken }: { broken: boolean }) {
    if (broken) throw new Error("planted");
    return <p>Whole</p>;
  }

  it("shows the fallback, and the screen again once the address changed", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { rerender } = render(
      <ErrorBoundary resetKey="/a" fallback={() => <p>Broken</p>}>
        <Faulty broken />
      </ErrorBoundary>,
    );
    expect(screen.getByText("Broken")).toBeVisible();
    rerender(
      <ErrorBoundary resetKey="/b" fallback={() => <p>Broken</p>}>
        <Faulty broken={false} />
      </ErrorBoundary>,
    );
    expect(screen.getByText("Whole")).toBeVisible();
  });
});
