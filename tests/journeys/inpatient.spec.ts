import { expect } from "@playwright/test";
import { test } from "./harness/journey.ts";

const workbench = "/practice/colon-bleed-admission";

test("codes an inpatient stay with its present-on-admission indicators", async ({
  page,
  open,
  checkA11y,
}) => {
  await open(workbench);
  await expect(page.getByText(/admitted 03\/09\/2026, discharged 03\/12\/2026/)).toBeVisible();
  await page.getByRole("tab", { name: "Codes", exact: true }).click();
  await expect(page.getByText("Principal diagnosis on top")).toBeVisible();
  const box = page.getByRole("combobox", { name: "Add a diagnosis" });
  for (const code of ["k5731", "d649", "e876", "i10", "e119", "z7984"]) {
    await box.fill(code);
    await box.press("Enter");
  }
  const poa = (name: string) =>
    page.getByRole("combobox", { name: `Present on admission, ${name}` });
  await poa("A: K57.31").selectOption("Y");
  await poa("B: D64.9").selectOption("Y");
  await poa("C: E87.6").selectOption("Y");
  await poa("D: I10").selectOption("Y");
  await poa("F: Z79.84").selectOption("Y");
  await checkA11y();
  await page.getByRole("button", { name: "Submit for grading" }).click();

  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  await expect(page.getByRole("row", { name: /^Present on admission 3 6/ })).toBeVisible();
  await expect(page.getByText("Say whether it was present on admission")).toBeVisible();
  await expect(page.getByText("Present on admission is N here")).toBeVisible();
  await expect(page.getByText("This code is exempt: leave the field blank")).toBeVisible();
  await checkA11y();
});

test("answers present on admission by keyboard alone @keyboard", async ({ page, open, tabTo }) => {
  await open(workbench);
  await expect(page.getByRole("combobox", { name: "Add a diagnosis" })).toBeVisible();
  await page.keyboard.press("/");
  await page.keyboard.type("k5731");
  await page.keyboard.press("Enter");
  const poa = page.getByRole("combobox", { name: "Present on admission, A: K57.31" });
  await tabTo(poa, "Shift+Tab");
  await page.keyboard.press("y");
  await expect(poa).toHaveValue("Y");
});
