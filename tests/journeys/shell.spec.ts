import { expect, type Page } from "@playwright/test";
import { test } from "./harness/journey.ts";

/** The heading of the screen that is shown. */
function headingOf(page: Page) {
  return page.getByRole("main").getByRole("heading", { level: 1 });
}

test("a visitor sees what this is for and three doors", async ({ page, open, checkA11y }) => {
  await open("/");
  await expect(headingOf(page)).toHaveText("Learn medical coding and billing by doing it.");
  const doors = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(doors).toHaveText(["Learn and practice", "Which role suits me?", "Teach"]);
  await expect(page.getByText("Continue where you left off")).toHaveCount(0);
  await checkA11y();
});

for (const [door, title] of [
  ["Open a chart", "Practice"],
  ["Start with a lesson", "Learn"],
  ["Take the quiz", "Which role suits me?"],
  ["Prepare a set", "Teach"],
  ["Open handed-in work", "Gradebook"],
] as const) {
  test(`the door "${door}" opens`, async ({ page, open }) => {
    await open("/");
    await page.getByRole("main").getByRole("link", { name: door }).click();
    await expect(headingOf(page)).toBeVisible();
    await expect(headingOf(page)).not.toHaveText(/no page here|stopped|could not be loaded/);
    await expect(page).toHaveTitle(new RegExp(`${title.replace("?", "\\?")}.* · Chart to Claim`));
  });
}

test("the menu leads to every part, and marks where one is @desktop", async ({ page, open }) => {
  await open("/");
  const menu = page.getByRole("navigation", { name: "Main" });
  for (const name of await menu.getByRole("link").allTextContents()) {
    const link = menu.getByRole("link", { name });
    await link.click();
    await expect(link).toHaveAttribute("aria-current", "page");
    await expect(menu.locator("[aria-current]")).toHaveCount(1);
    await expect(headingOf(page)).toBeFocused();
  }
});

test("on a phone the menu opens, closes with Escape, and closes by going somewhere @phone", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/about");
  const button = page.getByRole("button", { name: "Menu" });
  const menu = page.getByRole("navigation", { name: "Main" });
  await expect(menu).toBeHidden();
  await button.click();
  await expect(menu).toBeVisible();
  await checkA11y();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
  await button.click();
  await menu.getByRole("link", { name: "Which role suits me?" }).click();
  await expect(page).toHaveURL(/#\/career-fit$/);
  await expect(menu).toBeHidden();
});

test("by keyboard the content is one step away, and arriving puts the focus there @keyboard", async ({
  page,
  open,
  tabTo,
}) => {
  await open("/");
  await expect(headingOf(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page.getByRole("link", { name: "About, privacy and license" }));
  await page.keyboard.press("Enter");
  await expect(headingOf(page)).toBeFocused();
  await expect(headingOf(page)).toHaveText("About Chart to Claim");
  await expect(page).toHaveTitle("About Chart to Claim · Chart to Claim");
});

test("going back leads to where one was on the page @desktop", async ({ page, open }) => {
  await open("/about");
  const link = page.getByRole("link", { name: "About, privacy and license" });
  await expect(headingOf(page)).toBeVisible();
  await page.getByText("People and practices").scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    scrollTo(0, 400);
  });
  await expect.poll(async () => page.evaluate(() => scrollY)).toBe(400);
  await page.getByRole("link", { name: "make a backup in Settings" }).focus();
  await page.keyboard.press("Enter");
  await expect(headingOf(page)).toHaveText("Settings");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await expect(headingOf(page)).toHaveText("About Chart to Claim");
  await expect.poll(async () => page.evaluate(() => scrollY)).toBeGreaterThan(200);
  await expect(link).toBeAttached();
});

test("the about page tells about privacy, license, CPT and sources", async ({
  page,
  open,
  checkA11y,
}) => {
  await open("/about");
  await expect(page.getByText("CPT © American Medical Association")).toBeVisible();
  await expect(page.getByText(/O\*NET 29\.3 and 30\.2 Databases/)).toBeVisible();
  await expect(page.getByText("MIT License")).toBeVisible();
  await checkA11y();
});

test("a chosen theme and text size hold, from the first paint of the next visit on", async ({
  page,
  open,
  checkA11y,
}) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open("/settings");
  await page.getByRole("radio", { name: "Dark" }).check();
  await page.getByRole("radio", { name: "Largest" }).check();
  await page.getByRole("radio", { name: "None" }).check();
  await checkA11y();

  await page.addInitScript(() => {
    document.addEventListener("DOMContentLoaded", () => {
      const { theme } = document.documentElement.dataset;
      document.documentElement.dataset["atFirst"] = theme ?? "none";
    });
  });
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-at-first", "dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
  await expect(page.locator("html")).toHaveCSS("font-size", "24px");
  await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
  await page.getByRole("button", { name: "Light theme" }).click();
  await expect(page.locator("html")).toHaveCSS("color-scheme", "light");
});

test("an old browser gets a plain message instead of an empty page @desktop", async ({
  page,
  open,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, "structuredClone");
  });
  await open("/");
  await expect(page.getByText("This browser is too old for Chart to Claim.")).toBeVisible();
  await expect(page.locator("#root")).toBeEmpty();
});

test("whoever was here before continues where they left off", async ({ page, open, checkA11y }) => {
  await open("/practice");
  await expect(headingOf(page)).toBeVisible();
  await page.getByRole("main").locator('a[href^="#/practice/"]').first().click();
  await expect(page).toHaveURL(/#\/practice\/[\w-]+$/);
  await expect(headingOf(page)).not.toHaveText("Practice");
  const title = await headingOf(page).innerText();
  await open("/");
  const section = page.getByRole("region", { name: "Continue where you left off" });
  await expect(section).toContainText(title);
  await checkA11y();
  await section.getByRole("link").first().click();
  await expect(headingOf(page)).toHaveText(title);
});
