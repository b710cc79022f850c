import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { unwrap } from "../../../lib/result.ts";
import { loadDraft, saveDraft } from "../../../storage/drafts.ts";
import { createTestDatabase } from "../../../storage/test-database.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { ErasePanel } from "./erase-panel.tsx";

async function open() {
  const database = createTestDatabase();
  unwrap(await saveDraft("scenario:knee", "kept", null, database));
  render(
    <TestSurroundings>
      <ErasePanel status={null} database={database} />
    </TestSurroundings>,
  );
  await userEvent.click(screen.getByRole("button", { name: "Erase everything…" }));
  return database;
}

describe("ErasePanel", () => {
  it("erases nothing before the word was typed", async () => {
    const database = await open();
    expect(screen.getByRole("button", { name: "Erase everything" })).toBeDisabled();
    await userEvent.type(screen.getByLabelText(/to confirm/), "eras{Enter}");
    expect(unwrap(await loadDraft("scenario:knee", database))?.value).toBe("kept");
  });

  it("erases everything once it was, and says so", async () => {
    const database = await open();
    await userEvent.type(screen.getByLabelText(/to confirm/), "Erase{Enter}");
    expect(await screen.findByText(/Everything was erased/)).toBeVisible();
    expect(unwrap(await loadDraft("scenario:knee", database))).toBeNull();
  });
});
