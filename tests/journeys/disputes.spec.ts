import { expect } from "@playwright/test";
import {
  aSet,
  aSubmission,
  answerTo,
  attempt,
  COUNSELING,
  early,
  handInFile,
  rowOf,
  setFileOf,
} from "./harness/assignments.ts";
import { test } from "./harness/journey.ts";

const words = "Anemia, transfused";

test("argues for a code on the result page, and it is kept", async ({ page, open, checkA11y }) => {
  await open("/practice/colon-bleed-admission");
  await page.getByRole("tab", { name: "Codes", exact: true }).click();
  const box = page.getByRole("combobox", { name: "Add a diagnosis" });
  await box.fill("d62");
  await box.press("Enter");
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  await page.getByText("Dispute: argue for a code").first().click();
  await page.getByRole("button", { name: "Keep this dispute" }).click();
  await expect(page.getByText("Copy words that the record says")).toBeVisible();
  await page.getByRole("textbox", { name: "Words of the record" }).fill(words);
  await page.getByRole("textbox", { name: "Guideline, note or rule" }).fill("III.B");
  await page
    .getByRole("textbox", { name: "Why", exact: true })
    .fill("The transfusion shows what it was.");
  await checkA11y();
  await page.getByRole("button", { name: "Keep this dispute" }).click();
  await expect(page.getByText("You argued for D62")).toBeVisible();
  await page.reload();
  await expect(page.getByText("You argued for D62")).toBeVisible();
});

test("an instructor tries a dispute out, accepts it and withdraws it", async ({
  page,
  open,
  checkA11y,
}) => {
  test.slow();
  const set = aSet();
  const right = answerTo(COUNSELING);
  const other = {
    ...right,
    diagnoses: right.diagnoses.map((line, index) =>
      index === 0 ? { ...line, code: "F33.9" } : line,
    ),
  };
  const dispute = {
    path: "/diagnoses/0",
    rule: "DX-08",
    code: "f339",
    words: "depression",
    citation: "I.B.18",
    text: "The note of the day gives no severity.",
    at: early,
  };
  const worked = { ...attempt(COUNSELING, 0, early), answer: other };
  await open("/teach/gradebook");
  await page
    .getByLabel("Open hand-ins")
    .setInputFiles([
      setFileOf(set),
      handInFile(aSubmission("Ann Diaz", [{ ...worked, disputes: [dispute] }])),
      handInFile(aSubmission("Bea Fox", [worked])),
      handInFile(aSubmission("Cy Hill", [attempt(COUNSELING, 0, early)])),
    ]);
  const panel = page.getByRole("region", { name: "Disputes" });
  await expect(panel.getByText("The note of the day gives no severity.")).toBeVisible();
  const before = await rowOf(page, "Bea Fox").textContent();
  await panel.getByRole("button", { name: "See what would change" }).click();
  await expect(panel.getByText("2 grades would change:")).toBeVisible();
  await expect(panel.getByText(/^Bea Fox, .* to 100%/)).toBeVisible();
  await expect(rowOf(page, "Bea Fox")).toHaveText(before ?? "");
  await checkA11y();
  await panel.getByRole("button", { name: "Accept f339 and grade again" }).click();
  await expect(rowOf(page, "Bea Fox")).toContainText("100%");
  await expect(panel.getByText(/F33\.9 as good as/)).toBeVisible();
  await page.reload();
  await expect(rowOf(page, "Bea Fox")).toContainText("100%");
  await panel.getByRole("button", { name: "Withdraw f339" }).click();
  await expect(rowOf(page, "Bea Fox")).toHaveText(before ?? "");
});
