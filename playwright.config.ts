import { join } from "node:path";
import { defineConfig, devices } from "@playwright/test";
import { browserArguments, findBrowser } from "./src/cli/browser.ts";
import type { JourneyOptions } from "./tests/journeys/harness/journey.ts";

const browser = findBrowser();
const outputDir = process.env["JOURNEY_OUTPUT"] ?? "test-results/journeys";

/**
 * Untagged journeys run on the desktop and on the phone. `@desktop` and `@phone` keep one to that
 * project, and `@keyboard` moves it to the project in which pointers and direct filling fail.
 */
export default defineConfig<JourneyOptions>({
  testDir: "tests/journeys",
  outputDir,
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A journey that fails once and then passes is named in the report as flaky, not as failed.
  retries: 1,
  // Limits against hanging, far above what a busy machine needs.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  reporter: [["list"], ["json", { outputFile: join(outputDir, "..", "journeys.json") }]],
  use: {
    browserName: "chromium",
    launchOptions: {
      args: [...browserArguments],
      ...(browser === undefined ? {} : { executablePath: browser }),
    },
    locale: "en-US",
    timezoneId: "America/Chicago",
    screenshot: "only-on-failure",
    trace: "off",
  },
  projects: [
    {
      name: "desktop",
      testIgnore: "route-coverage.spec.ts",
      grepInvert: /@phone|@keyboard/,
      use: { viewport: { width: 1440, height: 900 } },
    },
    {
      name: "phone",
      testIgnore: "route-coverage.spec.ts",
      grepInvert: /@desktop|@keyboard/,
      use: { ...devices["Pixel 7"], viewport: { width: 390, height: 844 } },
    },
    {
      name: "keyboard",
      testIgnore: "route-coverage.spec.ts",
      grep: /@keyboard/,
      use: { viewport: { width: 1440, height: 900 }, keyboardOnly: true },
    },
    {
      name: "coverage",
      testMatch: "route-coverage.spec.ts",
      dependencies: ["desktop", "phone", "keyboard"],
    },
  ],
});
