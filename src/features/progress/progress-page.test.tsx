import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../lib/result.ts";
import { appendAttempt } from "../../storage/attempt-log.ts";
import { saveDraft } from "../../storage/drafts.ts";
import { createTestDatabase, type TestDatabase } from "../../storage/test-database.ts";
import { TestSurroundings } from "../../ui/testing.tsx";
import type { Exercise } from "../../exercises/kinds.ts";
import type { Library } from "./library.ts";
import { ProgressPage } from "./progress-page.tsx";
import { aLesson, aLibrary, anAttempt, anAudit, aScenario } from "./sample-progress.ts";

const question: Exercise<"choice"> = {
  kind: "choice",
  prompt: { question: "Which?", mode: "single", options: [] },
  key: {},
} as unknown as Exercise<"choice">;

const library: Library = {
  ...aLibrary(
    [aScenario("knee", { title: "A knee" }), aScenario("ear", { title: "An ear" })],
    [aLesson("tabular", { title: "The Tabular List" })],
  ),
  loadExercise: () => Promise.resolve(question),
};

function show(database: TestDatabase) {
  render(
    <TestSurroundings>
      <ProgressPage database={database} library={library} />
    </TestSurroundings>,
  );
}

describe("ProgressPage", () => {
  it("teaches the first step before any work", async () => {
    show(createTestDatabase());
    expect(await screen.findByText("Nothing submitted yet")).toBeVisible();
    expect(screen.getByRole("link", { name: "Code a first chart: A knee" })).toBeVisible();
    expect(await screen.findByText(/Nothing is stored yet/)).toBeVisible();
  });

  it("shows unfinished work, the history and what to do next", async () => {
    const database = createTestDatabase();
    unwrap(await appendAttempt(anAttempt("scenario:ear"), database));
    unwrap(await saveDraft("scenario:knee", {}, null, database));
    show(database);
    expect(await screen.findByRole("link", { name: /Finish “A knee”/ })).toBeVisible();
    const charts = within(screen.getByRole("table", { name: "Share of points by chart" }));
    expect(charts.getByRole("row", { name: /A knee.*unfinished work saved/ })).toBeVisible();
    const history = within(screen.getByRole("table", { name: /1 attempt, the newest first/ }));
    expect(history.getByRole("row", { name: /An ear.*not gradable now/ })).toBeVisible();
  });

  it("shows audits beside charts, and the pace of what was timed beside its points", async () => {
    const database = createTestDatabase();
    const attempt = { ...anAttempt("audit:ear"), exercise: { kind: "choice", id: "audit:ear" } };
    unwrap(await appendAttempt({ ...attempt, seconds: 900, answer: { chosen: [] } }, database));
    render(
      <TestSurroundings>
        <ProgressPage
          database={database}
          library={{ ...library, audits: [anAudit("ear", { title: "An ear, coded" })] }}
        />
      </TestSurroundings>,
    );
    const audits = within(await screen.findByRole("table", { name: "Share of points by audit" }));
    expect(audits.getByRole("row", { name: /An ear, coded/ })).toBeVisible();
    expect(screen.queryByRole("table", { name: /^Pace and accuracy/ })).toBeNull();
  });

  it("follows what another tab submits", async () => {
    const database = createTestDatabase();
    show(database);
    await screen.findByText("Nothing submitted yet");
    unwrap(await appendAttempt(anAttempt("scenario:ear"), database.openTab()));
    expect(await screen.findByRole("heading", { name: "History" })).toBeVisible();
  });

  it("says what happened and offers another try when nothing can be read", async () => {
    let refuses = true;
    const database = createTestDatabase();
    const failing: TestDatabase = {
      ...database,
      run: (...args) =>
        refuses
          ? Promise.resolve({
              ok: false,
              error: {
                kind: "closed",
                message: "The connection was lost.",
                whatWasKept: "All.",
                whatToDo: "Try again.",
              },
            })
          : database.run(...args),
    };
    show(failing);
    expect(await screen.findByRole("alert")).toHaveTextContent("The connection was lost.");
    refuses = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("Nothing submitted yet")).toBeVisible();
  });
});
