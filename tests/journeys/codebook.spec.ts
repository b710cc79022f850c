import { expect, type Page } from "@playwright/test";
import { test } from "./harness/journey.ts";

function searchBox(page: Page, name = "Search the diagnoses") {
  return page.getByRole("combobox", { name });
}

function heading(page: Page) {
  return page.getByRole("heading", { level: 1 });
}

test("looks a fracture up in lay words and completes it with its seventh character", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook");
  await expect(heading(page)).toHaveText("Code book");
  await expect(page.getByRole("button", { name: /^Chapter 19/ })).toBeVisible();
  await checkA11y();

  await searchBox(page).fill("buckle fracture radius left");
  const option = page.getByRole("option", { name: /^S52\.522 / });
  await expect(option).toContainText("Needs a seventh character");
  await expect(page).toHaveURL(/q=buckle/);
  await checkA11y();
  await option.click();

  await expect(heading(page)).toContainText("Torus fracture of lower end of left radius");
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText("Not billable yet")).toBeVisible();
  await checkA11y();
  await page.getByRole("link", { name: /^A S52\.522A/ }).click();
  await expect(heading(page)).toContainText("initial encounter for closed fracture");
  await expect(page.getByText("Billable", { exact: true })).toBeVisible();
  await expect(page).toHaveURL(/codebook\/icd10cm\/S52\.522A$/);

  await page.getByRole("link", { name: "S52", exact: true }).first().click();
  await expect(heading(page)).toContainText("Fracture of forearm");
  await page.goBack();
  await expect(heading(page)).toContainText("S52.522A");
});

test("browses from chapter to category and on to a neighbor", async ({ page, open, checkA11y }) => {
  await open("/codebook");
  await page.getByRole("button", { name: /^Chapter 4 / }).click();
  await page.getByRole("button", { name: /^E08-E13 / }).click();
  await page.getByRole("link", { name: /^E11 / }).click();
  await expect(heading(page)).toContainText("Type 2 diabetes mellitus");
  await expect(page.getByText(/choose among the \d+ complete codes/)).toBeVisible();
  await checkA11y();
  const neighbors = page.getByRole("navigation", { name: "Neighbors in the Tabular List" });
  await neighbors.getByRole("link", { name: /^E13 / }).click();
  await expect(heading(page)).toContainText("Other specified diabetes mellitus");
  const place = page.getByRole("navigation", { name: "Place in the Tabular List" });
  await place.getByRole("link", { name: /^E08-E13/ }).click();
  await expect(page.getByRole("button", { name: /^E08-E13 / })).toBeFocused();
  await expect(page.getByRole("link", { name: /^E10 / })).toBeVisible();
});

test("reads a code with its notes, its index entries and its guidelines", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook/icd10cm/e1122");
  await expect(heading(page)).toContainText("E11.22");
  await expect(page.getByRole("heading", { name: /^Excludes1/ })).toBeVisible();
  await expect(page.getByText("In the Alphabetic Index")).toBeVisible();
  await checkA11y();
  await page.getByRole("link", { name: /^I\.C\.4\.a Diabetes/ }).click();
  const section = page.getByRole("article", { name: /^I\.C\.4\.a Diabetes/ });
  await expect(section).toBeFocused();
  await checkA11y();
  await page.getByRole("searchbox", { name: "Find a section" }).fill("sequela");
  await expect(page.getByText(/^\d+ of \d+ sections$/)).toBeVisible();
});

test("finds a service, its family and the notice that belongs to it", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook?part=services");
  await expect(page.getByRole("tab", { name: "Services", selected: true })).toBeVisible();
  await expect(page.getByText(/registered trademark of the American Medical/)).toBeVisible();
  await page.getByText(/^Visits/).click();
  await expect(page.getByRole("link", { name: /^99213 / })).toBeVisible();
  await checkA11y();
  await searchBox(page, "Search the services").fill("annual wellness visit subsequent");
  await page.getByRole("option", { name: /^G0439 / }).click();
  await expect(heading(page)).toContainText("G0439");
  await checkA11y();

  await open("/codebook/cpt/99213");
  await expect(page.getByText(/registered trademark of the American Medical/)).toBeVisible();
  await page
    .getByRole("link", { name: /^99214 / })
    .first()
    .click();
  await expect(heading(page)).toContainText("99214");
  await open("/codebook/modifier/25");
  await expect(heading(page)).toContainText("25");
  await checkA11y();
});

test("says what stands nearest to a code that is not there", async ({ page, open, checkA11y }) => {
  for (const path of ["/codebook/icd10cm/E11.77", "/codebook/cpt/99999", "/codebook/icd10cm/zz"]) {
    await open(path);
    await expect(page.getByText(/ is not in (the code books at hand|ICD-10-CM FY)/)).toBeVisible();
    await checkA11y({ visit: false });
  }
  await open("/codebook/nonsense/E11");
  await expect(page.getByText(/ is not in (the code books at hand|ICD-10-CM FY)/)).toBeVisible();
  await open("/codebook/icd10cm/E11.77");
  await page.getByRole("link", { name: /^E11 / }).click();
  await expect(heading(page)).toContainText("Type 2 diabetes mellitus");
});

test("answers where no worker can start @desktop", async ({ page, open }) => {
  await page.addInitScript(() => {
    Object.assign(globalThis, { Worker: undefined });
  });
  await open("/codebook?q=hypertension");
  await expect(page.getByRole("option").first()).toContainText("I10");
});

test("looks codes up by keyboard alone @keyboard", async ({ page, open, tabTo, checkA11y }) => {
  await open("/codebook");
  await expect(page.getByRole("button", { name: /^Chapter 1 / })).toBeVisible();
  await page.keyboard.press("/");
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type("high blood presure");
  await expect(page.getByRole("option").first()).toContainText("I10");
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("option", { selected: true })).toContainText("I10");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toContainText("Essential (primary) hypertension");
  await expect(heading(page)).toBeFocused();

  await tabTo(searchBox(page), "Shift+Tab");
  await page.keyboard.type("M25.562");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toContainText("Pain in left knee");
  await checkA11y();

  await open("/codebook");
  await tabTo(page.getByRole("button", { name: /^Chapter 1 / }));
  await page.keyboard.press("End");
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("button", { name: /^Chapter 2 / })).toHaveAttribute(
    "aria-expanded",
    "true",
  );
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  const leaf = page.getByRole("link", { name: /^C\d\d / }).first();
  await expect(leaf).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(leaf).toBeHidden();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(heading(page)).toBeFocused();
});

test("needs no sideways scrolling in a hand @phone", async ({ page, open, checkA11y }) => {
  await open("/codebook/icd10cm/S52.501B");
  await expect(heading(page)).toContainText("open fracture type I or II");
  await checkA11y();
  await searchBox(page).fill("broken wrist");
  await expect(page.getByRole("option").first()).toBeVisible();
  await checkA11y();
});
