import axe from "axe-core";
import type { Page } from "@playwright/test";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** The looks that every state is checked in. */
const looks = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { name: "forced colors", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

/** Colors do not depend on the width: a phone's window is checked in one look, a desk's in all. */
const NARROW = 600;

/** A window 1280 pixels wide at 400 % zoom. */
export const reflowViewport = { width: 320, height: 256 } as const;

/** What axe finds on the page as it stands; one sentence for each place. */
export async function findViolations(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations, incomplete } = await axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations", "incomplete"],
    });
    const found = violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help}\n    ${node.html}\n    ${node.failureSummary ?? ""}`),
    );
    // Text in the very color of its background is left to a person by axe. Here it is a mistake.
    const invisible = incomplete
      .filter(({ id }) => id === "color-contrast")
      .flatMap(({ nodes }) => nodes)
      .filter(({ any }) =>
        any.some(({ data }) => JSON.stringify(data ?? null).includes("equalRatio")),
      )
      .map(({ html }) => `color-contrast: Text must differ from its background\n    ${html}`);
    return [...found, ...invisible];
  }, tags);
}

/** Elements that push the page wider than its window, so that it would scroll sideways. */
export async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll("*")].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    );
    const innermost = wide.filter(
      (element) => !wide.some((other) => element !== other && element.contains(other)),
    );
    const described = innermost
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160))
      .join("\n    ");
    return [`the page is ${root.scrollWidth} px wide in ${root.clientWidth} px:\n    ${described}`];
  });
}

/**
 * Everything that is wrong with the state that a page shows: axe (WCAG 2.2 AA and best practice) in
 * each look, and sideways scrolling at 400 % zoom. Leaves the page as it was.
 */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  const viewport = page.viewportSize();
  const found: string[] = [];
  const shown = viewport !== null && viewport.width < NARROW ? looks.slice(0, 1) : looks;
  for (const { name, media } of shown) {
    await page.emulateMedia({ ...media, reducedMotion: "reduce" });
    found.push(...(await findViolations(page)).map((problem) => `[${name}] ${problem}`));
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null });
  await page.setViewportSize(reflowViewport);
  found.push(...(await findOverflow(page)).map((problem) => `[400 % zoom] ${problem}`));
  if (viewport !== null) await page.setViewportSize(viewport);
  return found;
}
