import { expect } from "@playwright/test";
import { test } from "./harness/journey.ts";

/** KiB of compressed JavaScript, as it travels. */
const budget = 110;

test("@desktop the first page asks for no more JavaScript than it may", async ({ page, open }) => {
  await open("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const kib = await page.evaluate(
    () =>
      performance
        .getEntriesByType("resource")
        .filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith(".js"))
        .reduce((total, { encodedBodySize }) => total + encodedBodySize, 0) / 1024,
  );
  expect(kib).toBeGreaterThan(20);
  expect(kib).toBeLessThanOrEqual(budget);
});
