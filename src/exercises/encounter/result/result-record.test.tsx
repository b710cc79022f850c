import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef } from "react";
import { expect, it } from "vitest";
import { aChart } from "../../../domain/grading/record/testing.ts";
import { aCase, aKeyDiagnosis } from "../../../domain/grading/testing.ts";
import { TestSurroundings } from "../../../ui/testing.tsx";
import { ResultRecord } from "./result-record.tsx";
import { ResultRowView } from "./row-view.tsx";
import { resultRows } from "./rows.ts";
import { useRecordLinks } from "./use-record-links.ts";

const at = aCase({
  tasks: ["diagnoses", "evidence"],
  key: [aKeyDiagnosis("I10", { evidence: ["Hypertension, above goal"] })],
  diagnoses: [{ code: "I10", evidence: [{ paragraph: 1, quote: "above goal. Losartan" }] }],
  chart: aChart({ Assessment: ["Hypertension, above goal. Losartan up."] }),
});

function Result() {
  const frame = useRef<HTMLDivElement>(null);
  const links = useRecordLinks(frame);
  const rows = resultRows(at, "diagnoses", []);
  return (
    <div ref={frame}>
      <ol>
        {rows.map((row) => (
          <ResultRowView
            key={row.id}
            row={row}
            at={at}
            index={undefined}
            disputes={undefined}
            links={links}
          />
        ))}
      </ol>
      <ResultRecord chart={at.chart} rows={rows} links={links} />
    </div>
  );
}

it("tells the learner's words from the key's, and leads from words to row and back", async () => {
  render(<Result />, { wrapper: TestSurroundings });
  const user = userEvent.setup();
  const marks = [...document.querySelectorAll<HTMLElement>("mark[data-words]")];
  expect(
    marks.map((mark) => [mark.textContent, "own" in mark.dataset, "key" in mark.dataset]),
  ).toEqual([
    ["Hypertension, ", false, true],
    ["above goal", true, true],
    [". Losartan", true, false],
  ]);

  await user.click(
    screen.getByRole("button", { name: "The key's words for diagnosis A, I10: go to the line" }),
  );
  const words = await screen.findByRole("button", {
    name: /^“Hypertension, above goal” Assessment/,
  });
  expect(words).toHaveFocus();
  expect(words.closest("details")).toHaveProperty("open", true);

  await user.click(words);
  await expect.poll(() => document.activeElement?.textContent).toBe("Hypertension, ");
});
