import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { aChart } from "../../../domain/grading/record/testing.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { ChartBlockView } from "../chart/chart-block.tsx";
import { createWorksheet } from "../worksheet-store.ts";
import { EvidenceChips } from "./evidence-chips.tsx";

const chart = aChart({ Assessment: ["Hypertension, above goal. Gout, quiet."] });
const [block] = chart.tabs[0]?.sections[0]?.blocks ?? [];

function show() {
  const evidence = [{ paragraph: 1, quote: "Hypertension, above goal" }];
  const worksheet = createWorksheet(
    {
      diagnoses: [
        { code: "I10", evidence },
        { code: "M10.9", evidence: [...evidence, { paragraph: 1, quote: "Gout" }] },
      ],
      services: [],
      superbill: {},
    },
    12,
  );
  render(
    <TestSurroundings>
      {block && <ChartBlockView block={block} worksheet={worksheet} />}
      {[0, 1].map((index) => (
        <div key={index} id={`line-diagnoses-${index}`}>
          <button type="button" data-mark>
            Mark {index}
          </button>
          <EvidenceChips worksheet={worksheet} line={{ part: "diagnoses", index }} chart={chart} />
        </div>
      ))}
    </TestSurroundings>,
  );
  const chips = () => screen.getAllByRole("button", { name: /go to the words$/ });
  const letters = () => screen.getAllByRole("button", { name: /go to the line/ });
  return { worksheet, chips, letters, user: userEvent.setup() };
}

describe("chips and words", () => {
  it("name each other: the words by their section, the line by its letter and code", () => {
    const { chips, letters } = show();
    expect(chips()[0]).toHaveAccessibleName(
      "“Hypertension, above goal”, Assessment, paragraph 1: go to the words",
    );
    expect(letters().map((letter) => letter.dataset["letter"])).toEqual(["A", "B", "B"]);
    expect(letters()[1]).toHaveAccessibleName(/diagnosis B, M10\.9/);
  });

  it("lead to each other", async () => {
    const { worksheet, chips, letters, user } = show();
    await user.click(chips()[1] ?? document.body);
    expect(worksheet.store.getState().goal).toMatchObject({
      to: "words",
      mark: { id: "diagnoses-1-0" },
    });
    await user.click(letters()[0] ?? document.body);
    expect(worksheet.store.getState().goal).toMatchObject({
      to: "line",
      mark: { id: "diagnoses-0-0" },
    });
  });

  it("light each other", async () => {
    const { chips, user } = show();
    await user.hover(chips()[0] ?? document.body);
    expect(screen.getByText("Hypertension, above goal", { selector: "mark" })).toHaveAttribute(
      "data-lit",
    );
    await user.hover(screen.getByText("Gout", { selector: "mark" }));
    expect(chips()[2]?.closest("li")).toHaveAttribute("data-lit");
    expect(chips()[0]?.closest("li")).not.toHaveAttribute("data-lit");
  });

  it("go away together, from either side, and the focus stays with the line", async () => {
    const { worksheet, chips, letters, user } = show();
    chips()[0]?.focus();
    await user.keyboard("{Delete}");
    expect(worksheet.store.getState().answer.diagnoses[0]?.evidence).toEqual([]);
    await expect.poll(() => document.activeElement?.textContent).toBe("Mark 0");
    letters()[0]?.focus();
    await user.keyboard("{Delete}");
    await user.click(screen.getByRole("button", { name: "Remove the mark “Gout”" }));
    expect(worksheet.store.getState().answer.diagnoses[1]?.evidence).toEqual([]);
  });

  it("show nothing for a line without marks", () => {
    const worksheet = createWorksheet({ diagnoses: [], services: [], superbill: {} }, 12);
    const line = { part: "query", index: 0 } as const;
    render(<EvidenceChips worksheet={worksheet} line={line} chart={chart} />, {
      wrapper: TestSurroundings,
    });
    expect(screen.queryByRole("list")).toBeNull();
  });

  it("keep the letters out of the record's own text", () => {
    show();
    expect(document.querySelector("[data-paragraph]")).toHaveTextContent(block?.text ?? "?");
  });
});
