import { expect, type BrowserContext, type Locator, type Page } from "@playwright/test";

/**
 * Makes a pointer, or a value that was set without typing, show up as a console error, which fails
 * the journey. Choosing files is left out: the picker belongs to the system.
 */
export async function forbidPointers(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    let typed = false;
    addEventListener("keydown", ({ key }) => void (typed = key !== "Tab" && key !== "Shift"), true);
    addEventListener(
      "pointerdown",
      () => {
        console.error("A keyboard journey used a pointer");
      },
      true,
    );
    addEventListener(
      "input",
      ({ target }) => {
        const isFile = target instanceof HTMLInputElement && target.type === "file";
        if (!typed && !isFile) console.error("A keyboard journey set a value without typing");
        typed = false;
      },
      true,
    );
  });
}

/** Presses Tab (or Shift+Tab) until `target` has the focus, as somebody without a mouse would. */
export async function tabTo(
  page: Page,
  target: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  await expect(target).toBeVisible();
  const enoughStops = 400;
  let rounds = 0;
  for (let stop = 0; stop < enoughStops && rounds < 2; stop += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
    if (await page.evaluate(() => document.activeElement === document.body)) rounds += 1;
  }
  throw new Error(`${key} never reached ${target.toString()}`);
}
