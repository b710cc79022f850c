import { useState } from "react";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { createDiagnosisSearch } from "../../../domain/codebook/search/code-search.ts";
import { aCodeBook, indexTerms } from "../../../domain/codebook/testing.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
// Read beforehand: on a busy machine the dialog's own import takes longer than a test waits.
import "./guided/guided-lookup.tsx";
import type { GuidedState } from "./guided/guided-state.ts";
import { LookupDialog, type LookupDialogProps } from "./lookup-dialog.tsx";

const book = aCodeBook();
const find = createDiagnosisSearch(book, indexTerms, { synonyms: [], abbreviations: [] });
const search = (query: string) => Promise.resolve(find(query));

const loadIndex = () => Promise.resolve(indexTerms);

function Owner(props: LookupDialogProps) {
  const [guided, setGuided] = useState<GuidedState | null>(null);
  return <LookupDialog {...props} guided={guided} onGuided={setGuided} />;
}

function show(props: Partial<LookupDialogProps> = {}) {
  const calls = { onChoose: vi.fn(), onClose: vi.fn() };
  render(
    <TestSurroundings>
      <Owner open book={book} search={search} {...calls} {...props} />
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

it("goes the taught way, from the main term to the seventh character, and says what it lacked", async () => {
  const { onChoose } = show({ loadIndex, isGuided: true });
  const user = userEvent.setup();
  const press = async (name: string | RegExp) => {
    await user.click(await screen.findByRole("button", { name }));
  };
  await user.type(await screen.findByRole("searchbox", { name: "Main term" }), "fract");
  await press(/^Fracture, traumatic/);
  expect(screen.getByRole("heading", { name: /^2\. Subterm/ })).toHaveFocus();
  await press(/^wrist/);
  await press(/^see.*Fracture, radius, lower end/);
  await press(/^torus/);
  await press("Verify S52.52 in the Tabular List");
  await press(/^S52\.522/);
  await press("It fits: read its notes");
  await press(/^I have read these 2 notes/);
  await press(/S52\.522A/);
  expect(screen.getByText("Looked up whole")).toBeVisible();
  await press("Add S52.522A");
  expect(onChoose.mock.lastCall?.[0]).toBe("S52.522A");

  await press("Look up something else");
  await user.type(await screen.findByRole("searchbox", { name: "Main term" }), "diab");
  await press(/^Diabetes/);
  await press("Code E11.9 from the Index alone");
  expect(screen.getByText(/E11\.9 was never opened in the Tabular List/)).toBeVisible();
  await press("Search instead");
  expect(screen.getByRole("combobox")).toBeVisible();
  await press("Go on with the guided look-up");
  expect(await screen.findByText(/E11\.9 was never opened in the Tabular List/)).toBeVisible();
});
