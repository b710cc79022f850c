import { expect, type Page } from "@playwright/test";
import { test } from "./harness/journey.ts";

function line(page: Page, name: RegExp | string) {
  return page.getByRole("treeitem", { name });
}

/** Presses a key until the line in focus begins so. */
async function travelTo(page: Page, key: string, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    const text = await page.locator(":focus").innerText();
    if (text.startsWith(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} never reached ${name}`);
}

test("reads a code in the Tabular List in its place, with the notes around it", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook/tabular/S52.521A");
  await expect(line(page, /^S52\.521 /)).toBeFocused();
  await expect(line(page, /^S52\.521 /)).toBeInViewport();
  await checkA11y();
  await page.keyboard.press("Home");
  await expect(line(page, /^Chapter 1 /)).toBeFocused();
  await expect(line(page, /^S52\.521 /)).toHaveCount(0);

  await open("/codebook/tabular/E11");
  await expect(line(page, /^E11 /)).toBeFocused();
  await expect(line(page, /^E11 /)).toContainText("Excludes1");
  await page.getByLabel("Show notes in place").uncheck();
  await expect(line(page, /^E11 /)).not.toContainText("Excludes1");
  await page.getByLabel("Go to a code, section or chapter").fill("zz");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(page.getByText("Nothing stands there.")).toBeVisible();
  await page.getByLabel("Go to a code, section or chapter").fill("E08-E13");
  await page.getByRole("button", { name: "Go", exact: true }).click();
  await expect(line(page, /^E08-E13 /)).toBeFocused();
  await expect(page.getByText(/FY2026, teaching edition\. For dates of service/)).toBeVisible();
});

test("verifies a line of the Index in the Tabular List and comes back to it", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook/index");
  await expect(line(page, /^Abdomen|^Abnormal/).first()).toBeVisible();
  await checkA11y();
  await page.getByRole("searchbox", { name: "Filter the main terms" }).fill("diabetes, diab");
  await expect(line(page, /^Diabetes, diabetic/)).toHaveAttribute("aria-expanded", "true");
  await line(page, /^with$/).focus();
  await travelTo(page, "Alt+ArrowDown", "type 1 ");
  await line(page, /^type 1 /)
    .getByRole("link", { name: /verify in the Tabular List/ })
    .click();
  await expect(line(page, /^E10\.9 /)).toBeFocused();
  await expect(page.getByText("Verifying a code from the Index")).toBeVisible();
  await checkA11y();
  await page.getByRole("link", { name: /^Back to the Index: Diabetes/ }).click();
  await expect(line(page, /^type 1 /).first()).toBeFocused();
  await checkA11y();
});

test("follows see and see also, letters, the external causes and the tables", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/codebook/index/G");
  await expect(page.getByRole("treeitem").and(page.locator(":focus"))).toHaveAccessibleName(/^G/);
  await page.getByRole("searchbox", { name: "Filter the main terms" }).fill("abdominalgia");
  await line(page, /^Abdominalgia/)
    .getByRole("link", { name: /^Pain, abdominal/ })
    .click();
  await expect(line(page, /^abdominal /).first()).toBeFocused();

  await page.getByRole("tab", { name: "External causes" }).click();
  await page.getByRole("link", { name: "F", exact: true }).click();
  await expect(line(page, /^Factors, supplemental/)).toBeFocused();
  await page.getByRole("searchbox", { name: "Filter the main terms" }).fill("fall");
  await line(page, /^Fall, falling/).click();

  await page.getByRole("link", { name: "Neoplasm table" }).click();
  await page.getByRole("searchbox", { name: "Filter by neoplasm" }).fill("lung lower");
  const lobe = page.getByRole("row", { name: /^lower lobe/ });
  await expect(lobe.getByRole("cell")).toHaveText([
    "C34.3-",
    "C78.0-",
    "D02.2-",
    "D14.3-",
    "D38.1",
    "D49.1",
  ]);
  await expect(page.getByText("A selection of rows.")).toBeVisible();
  await checkA11y();
  await page.getByRole("link", { name: "Drug table" }).click();
  await page.getByRole("searchbox", { name: "Filter by substance" }).fill("penicillin");
  await page.getByRole("link", { name: "T36.0X5" }).click();
  await expect(line(page, /^T36\.0X5 /)).toBeFocused();
});

test("travels both books by keyboard @keyboard", async ({ page, open, tabTo, checkA11y }) => {
  await open("/codebook/tabular");
  await tabTo(line(page, /^Chapter 1 /));
  await page.keyboard.press("ArrowDown");
  await expect(line(page, /^Chapter 2 /)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(line(page, /^Chapter 2 /)).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAttribute("aria-level", "2");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.locator(":focus")).toHaveAttribute("aria-posinset", "2");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  await expect(line(page, /^Chapter 2 /)).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.press("End");
  await expect(line(page, /^Chapter 22|^Chapter 21/).last()).toBeFocused();
  await page.keyboard.type("E11.2");
  await expect(line(page, /^E11\.2 /)).toBeFocused();
  await page.keyboard.press("*");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("E11.2");

  await open("/codebook/index");
  await tabTo(page.getByRole("treeitem").first());
  await page.keyboard.type("fracture, tr");
  await expect(line(page, /^Fracture, traumatic/)).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Alt+ArrowDown");
  await expect(page.locator(":focus")).toHaveAttribute("aria-level", "2");
  await checkA11y();
});
