import { expect } from "@playwright/test";
import { firstPage } from "../budgets/bundle.ts";
import { readManifest } from "../budgets/sizes.ts";
import { test } from "./harness/journey.ts";

/** KiB of compressed JavaScript, as it travels. */
const budget = 110;

test("@desktop the first page works with the JavaScript of its budget alone", async ({
  page,
  open,
  watch,
}) => {
  const manifest = readManifest(process.env["DIST"] ?? "dist");
  const needed = new Set([...firstPage(manifest)].flatMap((key) => manifest[key]?.file ?? []));
  watch.allow(/ERR_FAILED/);
  await page.route("**/assets/*.js", async (route) => {
    const { pathname } = new URL(route.request().url());
    const isNeeded = needed.has(pathname.slice(pathname.indexOf("assets/")));
    await (isNeeded ? route.continue() : route.abort());
  });

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
