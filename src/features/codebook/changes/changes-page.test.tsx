import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { buildCodeBook } from "../../../domain/codebook/code-book.ts";
import { anEdition } from "../../../domain/codebook/testing.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { Differences } from "./changes-page.tsx";

function edition(title: string, extra: readonly string[]) {
  const chapter = (number: number, letter: string) => ({
    number,
    title: `Chapter of ${letter}`,
    first: `${letter}00`,
    last: `${letter}99`,
    sections: [{ id: `${letter}00`, first: `${letter}00`, last: `${letter}99`, title: letter }],
  });
  return buildCodeBook(
    anEdition,
    [chapter(1, "A"), chapter(2, "B")],
    [
      { section: "A00", categories: [{ code: "A00", title }] },
      { section: "B00", categories: ["B00", ...extra].map((code) => ({ code, title: "Other" })) },
    ],
  );
}

it("lists the changes and filters them by chapter and kind", async () => {
  const user = userEvent.setup();
  render(
    <TestSurroundings>
      <Differences from={edition("Cholera", [])} to={edition("Cholera, named", ["B01"])} />
    </TestSurroundings>,
  );
  expect(screen.getByRole("status")).toHaveTextContent("2 changes");
  expect(screen.getByText("Cholera, named")).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Chapter"), "2");
  expect(screen.getAllByRole("listitem")).toHaveLength(1);
  expect(screen.getByRole("link", { name: "B01" })).toBeVisible();
  await user.selectOptions(screen.getByLabelText("Change"), "deleted");
  expect(screen.getByRole("status")).toHaveTextContent("Nothing changed here.");
});
