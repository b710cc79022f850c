import { expect } from "@playwright/test";
import { test } from "./harness/journey.ts";

test("takes hints one by one, and the result says what they cost", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/practice/colon-bleed-admission");
  await page.getByRole("tab", { name: "Codes", exact: true }).click();
  const box = page.getByRole("combobox", { name: "Add a diagnosis" });
  for (const code of ["k5731", "d649", "i10", "e119", "z7984"]) {
    await box.fill(code);
    await box.press("Enter");
  }
  await page.getByRole("button", { name: "Hint" }).click();
  const hints = page.getByRole("dialog", { name: "Hints" });
  await hints.getByRole("button", { name: "Which guideline? Leaves 3 of 4 points" }).click();
  await expect(hints.getByRole("link", { name: /Section III$/ })).toBeVisible();
  await hints.getByRole("button", { name: /Which main term/ }).click();
  await expect(hints.getByText(/main term “Hypokalemia/)).toBeVisible();
  await hints.getByRole("button", { name: /Which category\? Leaves 1 of 4/ }).click();
  await expect(hints.getByText(/^E87 Other disorders of fluid/)).toBeVisible();
  await checkA11y();
  await page.keyboard.press("Escape");
  await box.fill("e876");
  await box.press("Enter");
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  await expect(page.getByText("Found with a hint")).toBeVisible();
  await expect(page.getByRole("row", { name: /^Diagnoses 21 24/ })).toBeVisible();
});

test("takes a hint by keyboard alone @keyboard", async ({ page, open, tabTo }) => {
  await open("/practice/colon-bleed-admission");
  await expect(page.getByRole("button", { name: "Hint" })).toBeVisible();
  await page.keyboard.press("h");
  const first = page.getByRole("button", { name: /^Which guideline/ }).first();
  await tabTo(first);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: /^Which main term/ })).toBeVisible();
});
