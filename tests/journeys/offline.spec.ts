import { appendFileSync, cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, type BrowserContext, type Page } from "@playwright/test";
import { serveFolder, type RunningServer } from "../../src/cli/static-server.ts";
import { test as base } from "./harness/journey.ts";
import { watchContext } from "./harness/watch.ts";

interface OwnSite {
  /** A copy of the build that a test may change, on a server that it may stop. */
  readonly own: {
    readonly folder: string;
    readonly server: RunningServer;
    readonly context: BrowserContext;
  };
}

const test = base.extend<OwnSite>({
  own: async ({ browser }, use, testInfo) => {
    const folder = testInfo.outputPath("site");
    cpSync(process.env["DIST"] ?? "dist", folder, { recursive: true });
    const server = await serveFolder({ folder, port: 0, base: "/coding/" });
    const context = await browser.newContext();
    const watch = watchContext(context, new URL(server.url).origin);
    await use({ folder, server, context });
    await context.close();
    await server.close();
    expect(watch.problems).toEqual([]);
  },
});

/** Waits until the service worker has stored everything and answers for the page. */
async function waitUntilStored(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true });
    });
  });
}

function firstOf(folder: string): string {
  const [first] = readdirSync(folder).toSorted();
  if (first === undefined) throw new Error(`${folder} is empty`);
  return first;
}

test("@desktop after the first complete load everything works without a network", async ({
  own: { server, context },
}) => {
  const page = await context.newPage();
  await page.goto(server.url);
  await waitUntilStored(page);
  await server.close();

  const heading = page.getByRole("main").getByRole("heading", { level: 1 });
  const lesson = firstOf("content/lessons/foundations").replace(/\.md$/, "");
  const screens = [
    "/",
    "/practice",
    `/practice/${firstOf("content/scenarios")}`,
    "/learn",
    `/learn/foundations/${lesson}`,
    "/codebook",
    "/codebook/icd10cm/E11.9",
    "/career-fit",
    "/teach",
    "/progress",
    "/settings",
    "/about",
  ];
  for (const screen of screens) {
    await page.goto(`${server.url}#${screen}`);
    await page.reload();
    await expect(heading, screen).toBeVisible();
    await expect(heading, screen).not.toHaveText(/could not be loaded|no page here|stopped/i);
  }

  await page.goto(`${server.url}#/codebook`);
  await page.getByRole("combobox", { name: "Search the diagnoses" }).fill("diabetes");
  await expect(page.getByText("E11.9").first()).toBeVisible();
});

test("@desktop a new version waits until somebody wants it", async ({
  own: { folder, server, context },
}) => {
  const page = await context.newPage();
  await page.goto(server.url);
  await waitUntilStored(page);
  const other = await context.newPage();
  await other.goto(`${server.url}#/about`);

  appendFileSync(join(folder, "sw.js"), "\n// A later version\n");
  await page.reload();
  await expect(page.getByText("A new version is ready")).toBeVisible();
  await page.evaluate(() => {
    document.body.dataset["page"] = "old";
  });
  await page.getByRole("button", { name: "Update now" }).click();
  await expect(page.locator("body[data-page]")).toHaveCount(0);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("A new version is ready")).toBeHidden();

  await expect(other.getByText("A new version is ready")).toBeVisible();
});
