import { expect } from "@playwright/test";
import {
  findAccessibilityProblems,
  findOverflow,
  findViolations,
  reflowViewport,
} from "./harness/accessibility.ts";
import { forbidPointers, tabTo } from "./harness/keyboard.ts";
import { test } from "./harness/journey.ts";
import { watchContext } from "./harness/watch.ts";

/** Every check that the other journeys rest on catches a planted fault. */
test.describe("@desktop the harness", () => {
  function pageWith(body: string, style = ""): string {
    return `<!doctype html><html lang="en"><head><title>Planted</title><style>${style}</style></head>
      <body><main><h1>Planted</h1>${body}</main></body></html>`;
  }

  test("finds nothing on a page without faults", async ({ page }) => {
    await page.setContent(pageWith("<button type='button'>Save</button>"));
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });

  test("finds a control without a name", async ({ page }) => {
    await page.setContent(pageWith("<button type='button'></button>"));
    expect((await findViolations(page)).join()).toContain("button-name");
  });

  test("finds low contrast that only the dark look has", async ({ page }) => {
    const dark = "@media (prefers-color-scheme: dark) { p { color: #777; background: #666 } }";
    await page.setContent(pageWith("<p>Read me</p>", dark));
    const problems = await findAccessibilityProblems(page);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("[dark] color-contrast");
  });

  test("finds text in the color of its background", async ({ page }) => {
    await page.setContent(pageWith("<p>Read me</p>", "p { color: #246; background: #246 }"));
    expect((await findViolations(page)).join()).toContain("must differ from its background");
  });

  test("finds what makes a narrow window scroll sideways", async ({ page }) => {
    await page.setContent(pageWith("<div style='width: 400px'>Wide</div>"));
    await page.setViewportSize(reflowViewport);
    expect((await findOverflow(page)).join()).toContain("Wide");
  });

  test("notes console errors, uncaught errors and foreign requests", async ({ browser }) => {
    const context = await browser.newContext();
    const watch = watchContext(context, "http://127.0.0.1:1");
    watch.allow(/on purpose/);
    const page = await context.newPage();
    await context.route("**/*", (route) => route.fulfill({ body: "" }));
    await page.setContent("<img src='http://other.example/x.png' alt=''>");
    await page.evaluate(() => {
      console.error("planted");
      console.error("on purpose");
      setTimeout(() => {
        throw new Error("planted");
      });
    });
    await expect
      .poll(() => watch.problems.toSorted())
      .toEqual([
        "console error: planted",
        "request to another origin: http://other.example/x.png",
        "uncaught: planted",
      ]);
    await context.close();
  });

  test("notices a pointer and an untyped value in a keyboard journey", async ({ browser }) => {
    const origin = "http://journey.example";
    const context = await browser.newContext();
    await forbidPointers(context);
    const watch = watchContext(context, origin);
    const body = pageWith("<label>Code <input></label><button type='button'>Save</button>");
    await context.route("**/*", (route) => route.fulfill({ contentType: "text/html", body }));
    const page = await context.newPage();
    await page.goto(origin);
    await tabTo(page, page.getByLabel("Code"));
    await page.keyboard.type("E11.9");
    await page.keyboard.press("Tab");
    expect(watch.problems).toEqual([]);
    await page.getByLabel("Code").fill("I10");
    await page.getByRole("button").click();
    await expect.poll(() => watch.problems.length).toBe(2);
    await context.close();
  });

  test("tells when Tab never reaches a control", async ({ page }) => {
    await page.setContent(pageWith("<span tabindex='-1' role='button'>Save</span>"));
    await expect(tabTo(page, page.getByRole("button"))).rejects.toThrow("never reached");
  });
});
