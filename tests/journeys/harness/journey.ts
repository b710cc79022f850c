import { appendFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test as base, type Locator } from "@playwright/test";
import { paths } from "../../../src/app/paths.ts";
import { serveFolder } from "../../../src/cli/static-server.ts";
import { findAccessibilityProblems } from "./accessibility.ts";
import { forbidPointers, tabTo } from "./keyboard.ts";
import { matchRoute } from "./routes.ts";
import { watchContext, type Watch } from "./watch.ts";

export interface JourneyOptions {
  /** Fail when a pointer is used or a value is set without typing. */
  readonly keyboardOnly: boolean;
}

interface JourneyFixtures {
  /** Opens a screen by its path, as in `open("/practice")`. */
  readonly open: (path: string) => Promise<void>;
  /**
   * Fails unless the state that the page shows is accessible, and notes the route as visited. A
   * screen that only says what went wrong is no visit: `checkA11y({ visit: false })`.
   */
  readonly checkA11y: (options?: { readonly visit: boolean }) => Promise<void>;
  /** Moves the focus to an element by pressing Tab. */
  readonly tabTo: (target: Locator, key?: "Tab" | "Shift+Tab") => Promise<void>;
  /** Console errors, uncaught errors and foreign requests; any that is left fails the test. */
  readonly watch: Watch;
}

interface WorkerFixtures {
  /** Address of the built program, served under a sub-path with its security headers. */
  readonly site: string;
}

/** Where the routes that `checkA11y` visited are noted, for `route-coverage.spec.ts`. */
export function visitedFolder(outputDir: string): string {
  return join(outputDir, "visited-routes");
}

export const test = base.extend<JourneyFixtures & JourneyOptions, WorkerFixtures>({
  keyboardOnly: [false, { option: true }],

  site: [
    async ({}, use) => {
      const folder = process.env["DIST"] ?? "dist";
      const server = await serveFolder({ folder, port: 0, base: "/school/chart-to-claim/" });
      await use(server.url);
      await server.close();
    },
    { scope: "worker" },
  ],

  baseURL: async ({ site }, use) => {
    await use(site);
  },

  watch: [
    async ({ context, site, keyboardOnly }, use) => {
      const watch = watchContext(context, new URL(site).origin);
      if (keyboardOnly) await forbidPointers(context);
      await use(watch);
      if (watch.problems.length > 0) throw new Error(watch.problems.join("\n"));
    },
    { auto: true },
  ],

  open: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(`./#${path}`);
    });
  },

  tabTo: async ({ page }, use) => {
    await use(async (target, key) => {
      await tabTo(page, target, key);
    });
  },

  checkA11y: async ({ page }, use, testInfo) => {
    await use(async ({ visit } = { visit: true }) => {
      // A screen arrives in a file of its own: until then there is nothing to judge.
      await page.locator("h1").first().waitFor({ state: "attached" });
      const problems = await findAccessibilityProblems(page);
      if (problems.length > 0) throw new Error(`${page.url()}\n${problems.join("\n")}`);
      if (!visit) return;
      await expect(page.getByRole("heading", { name: "There is no page here" })).toHaveCount(0);
      const folder = visitedFolder(testInfo.project.outputDir);
      mkdirSync(folder, { recursive: true });
      const route = matchRoute(paths, page.url()) ?? "unknown";
      appendFileSync(join(folder, `${testInfo.workerIndex}.txt`), `${route}\n`);
    });
  },
});
