import { readFileSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { lookupTrailSchema } from "../../src/domain/codebook/guided-lookup.ts";
import { test } from "./harness/journey.ts";

function heading(page: Page, name: RegExp) {
  return page.getByRole("heading", { name });
}

test("looks a fracture up from its main term to its seventh character and hands over the trail", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook/guided");
  await page.getByLabel("Practice with").selectOption("torus-radius-first");
  await page.getByRole("searchbox", { name: "Main term" }).fill("fracture, tr");
  await checkA11y();
  await page.getByRole("button", { name: /^Fracture, traumatic/ }).click();
  await expect(heading(page, /^2\. Subterm/)).toBeFocused();
  await page.getByRole("button", { name: /^radius/ }).click();
  await page.getByRole("button", { name: /^lower end/ }).click();
  await checkA11y();
  await page.getByRole("button", { name: /^torus S52/ }).click();
  await page.getByRole("button", { name: "Verify S52.52 in the Tabular List" }).click();
  await expect(heading(page, /^3\. Tabular List/)).toBeFocused();
  await page.getByRole("button", { name: /^S52\.522 / }).click();
  await checkA11y();
  await page.getByRole("button", { name: "It fits: read its notes" }).click();
  await checkA11y();
  await page.getByRole("button", { name: /^I have read these \d+ notes/ }).click();
  await page.getByRole("button", { name: /S52\.522A/ }).click();
  await expect(page.getByText("You got there")).toBeVisible();
  await expect(page.getByText("Looked up whole")).toBeVisible();
  await expect(page.getByText("Chose the seventh character A: S52.522A")).toBeVisible();
  await checkA11y();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the trail as a file" }).click(),
  ]);
  const trail = lookupTrailSchema.parse(JSON.parse(readFileSync(await download.path(), "utf8")));
  expect(trail.condition).toMatch(/^torus fracture/);
  expect(trail.steps.at(-1)).toEqual({ kind: "code", code: "S52.522A" });
});

test("says what a look-up left out that stopped at the Index", async ({ page, open }) => {
  await open("/codebook/guided");
  await page.getByRole("searchbox", { name: "Main term" }).fill("abdominalgia");
  await page.getByRole("button", { name: /^Abdominalgia/ }).click();
  await page.getByRole("button", { name: /^see/ }).click();
  await page.getByRole("button", { name: /^Code R10\.9 from the Index alone/ }).click();
  await expect(page.getByText("was never opened in the Tabular List")).toBeVisible();
  await expect(page.getByText(/notes? (hold|holds) for R10\.9/)).toBeVisible();
});

test("codes a diagnosis by a guided look-up that outlives a turned phone and a reload", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/practice/colon-bleed-admission");
  const codes = page.getByRole("tab", { name: "Codes", exact: true });
  const button = page.getByRole("button", { name: /^Guided look-up/ });
  await expect(button.or(codes).first()).toBeVisible();
  if (await codes.isVisible()) await codes.click();
  const dialog = page.getByRole("dialog");
  await button.click();
  await dialog.getByLabel("What are you looking up?").fill("high blood pressure");
  await dialog.getByRole("searchbox", { name: "Main term" }).fill("hypertension");
  await dialog.getByRole("button", { name: /^Hypertension, hypertensive/ }).click();
  await expect(heading(page, /^2\. Subterm/)).toBeVisible();
  await checkA11y({ visit: false });
  const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 };
  await page.setViewportSize({ width: height, height: width });
  await expect(heading(page, /^2\. Subterm/)).toBeVisible();
  await page.setViewportSize({ width, height });
  await expect(heading(page, /^2\. Subterm/)).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByText("Saved on this device")).toBeVisible();

  await page.reload();
  await expect(button.or(codes).first()).toBeVisible();
  if (await codes.isVisible()) await codes.click();
  await page.getByRole("button", { name: /^Go on with .* “high blood pressure”/ }).click();
  await expect(heading(page, /^2\. Subterm/)).toBeVisible();
  await dialog.getByRole("button", { name: "Verify I10 in the Tabular List" }).click();
  await dialog.getByRole("button", { name: "It fits: read its notes" }).click();
  await dialog.getByRole("button", { name: /^I have read/ }).click();
  await dialog.getByRole("button", { name: "Add I10" }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText("Looked up step by step")).toBeVisible();
  await expect(page.getByRole("button", { name: "A: I10, look it up" })).toBeVisible();

  await page.getByRole("button", { name: "Submit for grading" }).click();
  await expect(page.getByRole("heading", { level: 1, name: /^Result/ })).toBeVisible();
  const way = page.getByRole("list", { name: "The way" });
  if (await way.isHidden()) await page.getByText("with its look-up").click();
  await expect(way).toContainText("Hypertension, hypertensive");
  await expect(page.getByText("It led to I10, the right code.")).toBeVisible();
  await checkA11y();
});

test("tells whether two codes stand together, and in which order", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook/icd10cm/N18.31");
  await page.getByRole("link", { name: "Compare with another code" }).click();
  await page.getByLabel("Second code").fill("i129");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByText("I12.9 first")).toBeVisible();
  await expect(page.getByText("A note asks for the other code as well")).toBeVisible();
  await checkA11y();
  await open("/codebook/compare?a=E10.9&b=E11.9");
  await expect(page.getByText("An Excludes1 note says")).toBeVisible();
  await checkA11y();
  await open("/codebook/compare?a=E10.9&b=E11.77");
  await expect(page.getByText("E11.77 cannot be compared.")).toBeVisible();
});

test("keeps a bookmark and a note, and finds the code again", async ({ page, open, checkA11y }) => {
  await open("/codebook/icd10cm/E11.9");
  await page.getByRole("button", { name: "Bookmark", exact: true }).click();
  await page.getByLabel("Your note on E11.9").fill("Z79.4 behind it with insulin");
  await expect(page.getByText("Saved on this device")).toBeVisible();
  await page.getByRole("link", { name: "All bookmarks and notes" }).click();
  await expect(page.getByText("Z79.4 behind it with insulin")).toBeVisible();
  await checkA11y();
  await page.getByRole("button", { name: "Remove bookmark on E11.9" }).click();
  await page.reload();
  await page.getByRole("link", { name: "E11.9", exact: true }).click();
  await expect(page.getByLabel("Your note on E11.9")).toHaveValue("Z79.4 behind it with insulin");
  await expect(page.getByRole("button", { name: "Bookmark", exact: true })).toBeVisible();
  await page
    .getByRole("link", { name: /^Diabetes, diabetic/ })
    .first()
    .click();
  await expect(page.getByRole("treeitem", { name: /^Diabetes, diabetic/ })).toBeFocused();
});

test("says what to load where a table is missing, and what the years changed", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook/tables/drugs?edition=2025");
  await expect(page.getByText("This edition has no drug table")).toBeVisible();
  await open("/codebook/changes");
  await expect(page.getByText("Both are teaching editions")).toBeVisible();
  await page.getByLabel("Change").selectOption("became-header");
  await checkA11y();
  await page.getByRole("link", { name: "E78.01" }).click();
  await expect(page.getByText("FY2025: a complete code")).toBeVisible();
  await page.getByRole("link", { name: "FY2025" }).click();
  await expect(page.getByText("FY2026: a heading")).toBeVisible();
  await checkA11y();
});

test("looks up step by step by keyboard alone @keyboard", async ({ page, open, tabTo }) => {
  await open("/codebook/guided");
  await tabTo(page.getByRole("searchbox", { name: "Main term" }));
  await page.keyboard.type("abdominalgia");
  await tabTo(page.getByRole("button", { name: /^Abdominalgia/ }));
  await page.keyboard.press("Enter");
  await expect(heading(page, /^2\. Subterm/)).toBeFocused();
  await tabTo(page.getByRole("button", { name: /^see/ }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: /^lower R10/ }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: "Verify R10.30 in the Tabular List" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: "It fits: read its notes" }));
  await page.keyboard.press("Enter");
  await tabTo(page.getByRole("button", { name: /^I have read/ }));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Looked up whole")).toBeVisible();
});
