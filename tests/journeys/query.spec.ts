import { expect, type Page } from "@playwright/test";
import { test } from "./harness/journey.ts";

const workbench = "/practice/colon-bleed-admission";
const codes = ["k5731", "d62", "e876", "i10", "e119", "z7984"];

async function addDiagnoses(page: Page): Promise<void> {
  const box = page.getByRole("combobox", { name: "Add a diagnosis" });
  for (const code of codes) {
    await box.fill(code);
    await box.press("Enter");
  }
}

test("asks the provider, reads the reply in the record and is graded by it", async ({
  page,
  open,
  checkA11y,
}) => {
  test.slow();
  await open(workbench);
  await page.getByRole("tab", { name: "Codes", exact: true }).click();
  await addDiagnoses(page);
  await page.getByText("Query the provider", { exact: true }).click();
  await page
    .getByRole("textbox", { name: "Your question" })
    .fill("Hemoglobin fell and 2 units were given. Can the type and cause of the anemia be said?");
  await page.getByRole("button", { name: /^Mark the words that support the query/ }).click();
  await page.getByRole("tab", { name: "Stay" }).click();
  await page.getByRole("button", { name: "Anemia, follow H/H q8h." }).click();
  await page.getByRole("button", { name: /^2 units packed red cells/ }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Send the query" }).click();
  await expect(page.getByText("Query to the provider: answered")).toBeVisible();
  await checkA11y();

  const record = page.getByRole("tab", { name: "Record", exact: true });
  if (await record.isVisible()) await record.click();
  await page.getByRole("tab", { name: "Reply" }).click();
  await expect(page.getByText(/Acute blood loss anemia due to the diverticular/)).toBeVisible();
  await page.getByRole("button", { name: "Submit for grading" }).or(record).first().waitFor();
  await page.keyboard.press("Control+Enter");

  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Query 4 4/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Diagnoses 24 24/ })).toBeVisible();
  await checkA11y();
});

test("says why a leading query, and none at all, falls short", async ({ page, open }) => {
  test.slow();
  await open(workbench);
  await page.getByRole("tab", { name: "Codes", exact: true }).click();
  await addDiagnoses(page);
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByText("Ask the provider", { exact: true })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Query 0 4/ })).toBeVisible();

  await page.getByRole("link", { name: "Try again" }).click();
  await page.getByRole("tab", { name: "Codes", exact: true }).click();
  await addDiagnoses(page);
  await page.getByText("Query the provider", { exact: true }).click();
  await page
    .getByRole("textbox", { name: "Your question" })
    .fill("Can you document acute blood loss anemia?");
  await page.getByRole("button", { name: /^Mark the words that support the query/ }).click();
  await page.getByRole("tab", { name: "Stay" }).click();
  await page.getByRole("button", { name: "Anemia, follow H/H q8h." }).click();
  await page.getByRole("button", { name: "Done" }).click();
  await page.getByRole("button", { name: "Send the query" }).click();
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByRole("row", { name: /^Query 2 4/ })).toBeVisible();
  await expect(page.getByText("The query leads").first()).toBeVisible();
  await expect(page.getByText("Show what makes you ask")).toBeVisible();
});
