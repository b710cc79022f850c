import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { ImportMode, ImportPreview } from "../../../storage/backup/import.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { ImportPreviewForm } from "./import-preview.tsx";

const none = { added: 0, same: 0, both: 0 };

const preview: ImportPreview = {
  madeAt: "2026-03-02T09:30:00Z",
  counts: {
    attempts: { added: 3, same: 1, both: 1 },
    disputes: none,
    drafts: none,
    setAside: none,
    places: none,
    values: none,
    sets: none,
  },
  onlyHere: 2,
  damaged: 0,
};

it("shows what would change, adds unless told otherwise, and warns before replacing", async () => {
  const onImport = vi.fn<(mode: ImportMode) => void>();
  render(
    <TestSurroundings>
      <ImportPreviewForm
        preview={preview}
        fileName="backup.json"
        onImport={onImport}
        onCancel={vi.fn<() => void>()}
      />
    </TestSurroundings>,
  );
  expect(screen.getByRole("row", { name: "Submitted answers 3 1 1" })).toBeVisible();
  expect(screen.queryByRole("row", { name: /Disputes/ })).not.toBeInTheDocument();
  expect(screen.getByText(/both versions are kept/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Add to what is here" }));
  expect(onImport).toHaveBeenLastCalledWith("merge");
  await userEvent.click(screen.getByRole("radio", { name: /in place of/ }));
  expect(screen.getByText(/2 things that are only here would be taken away/)).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Replace what is here" }));
  expect(onImport).toHaveBeenLastCalledWith("replace");
});
