import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { createDiagnosisSearch } from "../../../domain/codebook/search/code-search.ts";
import { aCodeBook, indexTerms } from "../../../domain/codebook/testing.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { LookupDialog, type LookupDialogProps } from "./lookup-dialog.tsx";

const book = aCodeBook();
const find = createDiagnosisSearch(book, indexTerms, { synonyms: [], abbreviations: [] });
const search = (query: string) => Promise.resolve(find(query));

function show(props: Partial<LookupDialogProps> = {}) {
  const calls = { onChoose: vi.fn(), onClose: vi.fn() };
  render(
    <TestSurroundings>
      <LookupDialog open book={book} search={search} {...calls} {...props} />
    </TestSurroundings>,
  );
  return calls;
}

it("goes from words to a complete code, back and on, and chooses it", async () => {
  const { onChoose } = show();
  const user = userEvent.setup();
  await user.type(screen.getByRole("combobox"), "fracture radius");
  await screen.findByText(/^\d+ results$/, { selector: "p" });
  await user.keyboard("{ArrowDown}{Enter}");
  const heading = await screen.findByRole("heading", { level: 3 });
  expect(heading).toHaveTextContent(/^S52/);

  await user.click(screen.getByRole("button", { name: "Back to the results" }));
  expect(screen.getByRole("combobox")).toHaveFocus();
  expect(screen.getByRole("combobox")).toHaveValue("fracture radius");
  expect(screen.getAllByRole("option").length).toBeGreaterThan(0);

  await user.clear(screen.getByRole("combobox"));
  await user.type(screen.getByRole("combobox"), "s52521{Enter}");
  await user.click(await screen.findByRole("button", { name: /S52\.521A/ }));
  expect(screen.getByRole("button", { name: "Back to S52.521" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Add S52.521A" }));
  expect(onChoose).toHaveBeenCalledWith("S52.521A");
});

it("opens at a code", () => {
  show({ initialCode: "E11.22" });
  expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("E11.22");
  expect(screen.queryByRole("button", { name: /^Back/ })).toBeNull();
});

it("opens with a query", async () => {
  show({ initialQuery: "diabetes" });
  expect(await screen.findByText("E11.9")).toBeVisible();
});

it("says which edition it shows", () => {
  show();
  expect(screen.getByRole("dialog", { name: "Test edition" })).toBeVisible();
});

it("shows nothing while it is closed", () => {
  show({ open: false });
  expect(screen.queryByRole("dialog")).toBeNull();
});
