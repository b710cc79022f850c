import { expect } from "@playwright/test";
import { test } from "./harness/journey.ts";

const addresses = [
  ["/no-such-page", "an address that no screen has"],
  ["/practice/no-such-scenario", "an unknown scenario"],
  ["/practice/diabetes-kidney-follow-up/result/no-such-attempt", "an unknown attempt"],
  ["/practice/no-such-scenario/result/no-such-attempt", "an attempt of an unknown scenario"],
  ["/learn/no-such-track/no-such-lesson", "an unknown lesson"],
  ["/codebook/icd10cm/Q99.999", "an unknown code"],
  ["/codebook/no-such-system/E11.9", "an unknown code system"],
  ["/teach/sets/no-such-set", "an unknown set"],
  ["/assignment/no-such-set", "an unknown assignment"],
  ["/a/damaged", "a damaged assignment link"],
  ["/a/%25%25%25", "an assignment link that is no text at all"],
  ["/practice/%E0%A4%A", "an address with a broken escape"],
] as const;

for (const [path, what] of addresses) {
  test(`says what is wrong with ${what}, and offers a way on`, async ({
    page,
    open,
    checkA11y,
  }) => {
    await open(path);
    const main = page.getByRole("main");
    await expect(main.getByRole("heading", { level: 1 })).toHaveCount(1);
    await expect(main.getByRole("link").first()).toBeVisible();
    await expect(main).not.toContainText("This page stopped");
    await expect(main).not.toContainText(/undefined|NaN|\[object/);
    await checkA11y({ visit: false });
    await main.getByRole("link").first().click();
    await expect(page).not.toHaveURL(new RegExp(`#${path.replaceAll(/[%.]/g, "\\$&")}$`));
    await expect(main.getByRole("heading", { level: 1 })).toBeVisible();
  });
}
