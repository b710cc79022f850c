import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TestSurroundings } from "../../ui/testing.tsx";
import { BookLink, inEdition } from "./book-link.tsx";
import { codeTarget, diagnosisTarget, placeTarget, tabularTarget } from "./code-links.ts";

describe("a target in the edition that is being read", () => {
  it.each([
    { target: diagnosisTarget("E11.9"), search: { edition: "2025" }, why: "a diagnosis" },
    { target: tabularTarget("E11.9"), search: { edition: "2025" }, why: "a place in the list" },
    { target: codeTarget("hcpcs", "G0439"), search: undefined, why: "no diagnosis" },
    { target: placeTarget("E08-E13"), search: { at: "E08-E13" }, why: "a screen without a year" },
    {
      target: { to: "compareCodes", search: { a: "I10", edition: "2024" } },
      search: { a: "I10", edition: "2024" },
      why: "it names an edition itself",
    },
  ] as const)("is $search for $why", ({ target, search }) => {
    expect(inEdition(target, "2025").search).toEqual(search);
    expect(inEdition(target, null)).toEqual(target);
  });

  it("is what a link within the book leads to", () => {
    render(
      <TestSurroundings at="/tabular?edition=2025">
        <BookLink {...diagnosisTarget("E11.9")}>E11.9</BookLink>
      </TestSurroundings>,
    );
    expect(screen.getByRole("link")).toHaveAttribute("href", "/code/icd10cm/E11.9?edition=2025");
  });
});
