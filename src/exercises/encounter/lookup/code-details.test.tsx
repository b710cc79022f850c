import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { aCodeBook } from "../../../domain/codebook/testing.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { CodeDetails, type CodeDetailsProps } from "./code-details.tsx";

const book = aCodeBook();

function show(code: string, props: Partial<CodeDetailsProps> = {}) {
  const onNavigate = vi.fn();
  const shown = render(
    <TestSurroundings>
      <CodeDetails book={book} code={code} onNavigate={onNavigate} {...props} />
    </TestSurroundings>,
  );
  return { onNavigate, ...shown };
}

describe("what a code is", () => {
  it.each([
    ["E11.22", "Billable", /can stand on a claim of fiscal year 2026/],
    ["E11", "Not billable yet", /choose among the 3 complete codes below it/],
    ["S52.521", "Not billable yet", /needs a seventh character\./],
    ["T14.8", "Not billable yet", /with X in the places between/],
    ["E11.9X", "No such code", /The book has no E11\.9X/],
    ["E11.77", "No such code here", /nearest entry is/],
    ["Q99.9", "No such code here", /Test edition has no Q99\.9/],
  ])("says of %s: %s", (code, badge, words) => {
    const { container } = show(code);
    expect(screen.getByText(badge)).toBeVisible();
    expect(container).toHaveTextContent(words);
  });

  it("heads the page with code and title, seventh character included", () => {
    show("S52.521A");
    expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent(
      "S52.521A Torus fracture of lower end of right radius, initial encounter for closed fracture",
    );
  });

  it("shows the path down to the code", () => {
    show("E11.22");
    const path = within(screen.getByRole("navigation", { name: "Place in the Tabular List" }));
    expect(path.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Chapter 4 Endocrine (E00-E89)",
      "E08-E13 Diabetes mellitus",
      "E11 Type 2 diabetes mellitus",
      "E11.2 Type 2 diabetes mellitus with kidney complications",
    ]);
  });
});

describe("its notes", () => {
  it("groups them by kind and says where each comes from", () => {
    show("E11.22");
    const excludes = screen.getByRole("heading", { name: /^Excludes1/ }).closest("section");
    expect(excludes).toHaveTextContent(
      "from E11type 1 diabetes mellitus (E10.-)from chapter 4transitory disorders specific to newborn (P70-P74)",
    );
    const additional = screen.getByRole("heading", { name: /^Use additional/ }).closest("section");
    expect(additional).toHaveTextContent("Herecode to identify stage (N18.1-N18.6)from E11");
  });

  it("makes every code that the edition has a way to it, and leaves the others as text", async () => {
    const { onNavigate } = show("E11.22");
    await userEvent.click(screen.getByRole("button", { name: "E10.-" }));
    expect(onNavigate).toHaveBeenCalledWith("E10");
    expect(screen.queryByRole("button", { name: "P70" })).toBeNull();
    expect(screen.getByText("P70")).toHaveAttribute("title", "Not in this edition");
  });

  it("leaves out a heading's inclusion terms, which describe the heading", () => {
    show("S52.521");
    expect(screen.queryByText("Buckle fracture of wrist")).toBeNull();
  });
});

describe("where to go from it", () => {
  it("offers the seventh characters with their complete codes", async () => {
    const { onNavigate } = show("T14.8");
    await userEvent.click(screen.getByRole("button", { name: /T14\.8XXD/ }));
    expect(onNavigate).toHaveBeenCalledWith("T14.8XXD");
  });

  it("marks the seventh character that the code has", () => {
    show("S52.521D");
    expect(screen.getByRole("button", { current: true })).toHaveTextContent("DS52.521D");
  });

  it("lists what stands below a heading and what each still needs", () => {
    show("S52.5");
    expect(screen.getByRole("button", { name: /^S52\.52 ?Torus/ })).toHaveTextContent("6 codes");
  });

  it("leads to the neighbors, with the same seventh character", async () => {
    const { onNavigate } = show("S52.522A");
    const neighbors = within(
      screen.getByRole("navigation", { name: "Neighbors in the Tabular List" }),
    );
    await userEvent.click(neighbors.getByRole("button", { name: /S52\.521A/ }));
    expect(onNavigate).toHaveBeenCalledWith("S52.521A");
  });

  it("makes links on a page", () => {
    show("E11.22", {
      headingLevel: 1,
      linkTo: (code) => ({ to: "code", params: { system: "icd10cm", code } }),
    });
    expect(screen.getByRole("link", { name: "E10.-" })).toHaveAttribute(
      "href",
      "/code/icd10cm/E10",
    );
  });
});

describe("choosing it", () => {
  it("offers a billable code", async () => {
    const onChoose = vi.fn();
    show("E11.22", { onChoose });
    await userEvent.click(screen.getByRole("button", { name: "Add E11.22" }));
    expect(onChoose).toHaveBeenCalledWith("E11.22");
  });

  it("offers nothing else", () => {
    show("E11", { onChoose: vi.fn(), chooseLabel: "Take it" });
    expect(screen.queryByRole("button", { name: "Take it" })).toBeNull();
  });

  it("gives the focus to each code that is opened in a dialog", () => {
    const { rerender } = show("E11.22");
    rerender(
      <TestSurroundings>
        <CodeDetails book={book} code="E11.21" onNavigate={vi.fn()} />
      </TestSurroundings>,
    );
    expect(screen.getByRole("heading", { level: 3 })).toHaveFocus();
  });
});
