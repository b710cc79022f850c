import { expect, type Page } from "@playwright/test";
import { test } from "./harness/journey.ts";

async function submit(page: Page, codes: readonly string[]): Promise<void> {
  await page.getByRole("tab", { name: "Codes", exact: true }).click();
  const box = page.getByRole("combobox", { name: "Add a diagnosis" });
  for (const code of codes) {
    await box.fill(code);
    await box.press("Enter");
  }
  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
}

test("compares an attempt with an earlier one", async ({ page, open, checkA11y }) => {
  test.slow();
  await open("/practice/colon-bleed-admission");
  await submit(page, ["k922", "i10"]);
  await page.getByRole("link", { name: "Try again" }).click();
  await submit(page, ["k5731", "i10", "d509"]);
  const panel = page.getByRole("region", { name: "Compare" });
  await panel.getByLabel("With").selectOption({ label: "Attempt 1" });
  await expect(panel.getByRole("row", { name: /^Diagnoses 3 of 24 7 of 24$/ })).toBeVisible();
  await expect(
    panel.getByRole("heading", { name: "Wrong in attempt 1 and not in attempt 2" }),
  ).toBeVisible();
  await expect(panel.getByText(/K92\.2/).first()).toBeVisible();
  await checkA11y();
});

test("finds words in the record, on whichever tab they stand", async ({ page, open }) => {
  await open("/practice/colon-bleed-admission");
  const find = page.getByRole("searchbox", { name: "Find in the record" });
  await find.fill("hypokalemia");
  const search = page.getByRole("search", { name: "Find in the record" });
  await expect(search.getByRole("status")).toHaveText("2 places");
  await find.press("Enter");
  await expect(page.getByRole("tab", { name: "Stay" })).toHaveAttribute("aria-selected", "true");
  await expect(page.getByText(/New hypokalemia/)).toBeInViewport();
  await find.press("Enter");
  await expect(search.getByRole("status")).toHaveText("2 of 2");
  await find.fill("appendicitis");
  await expect(search.getByRole("status")).toHaveText("Not in the record");
});
