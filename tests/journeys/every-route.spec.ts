import { readdirSync } from "node:fs";
import { expect } from "@playwright/test";
import { paths } from "../../src/app/paths.ts";
import { test } from "./harness/journey.ts";

function firstOf(folder: string): string {
  const [first] = readdirSync(folder).toSorted();
  if (first === undefined) throw new Error(`${folder} is empty`);
  return first;
}

/** Screens that open by their address alone. The others need work to show: their journeys visit them. */
const addresses = {
  home: {},
  learn: {},
  lesson: { track: "foundations", slug: firstOf("content/lessons/foundations").replace(".md", "") },
  glossary: {},
  practice: {},
  workbench: { slug: firstOf("content/scenarios") },
  audit: { slug: firstOf("content/audits").replace(".json", "") },
  codebook: {},
  code: { system: "icd10cm", code: "E11.9" },
  careerFit: {},
  teach: {},
  gradebook: {},
  progress: {},
  settings: {},
  about: {},
} satisfies Partial<Record<keyof typeof paths, Readonly<Record<string, string>>>>;

for (const [name, params] of Object.entries(addresses)) {
  const pattern = paths[name as keyof typeof addresses];
  const path = Object.entries(params).reduce(
    (filled, [key, value]) => filled.replace(`:${key}`, value),
    pattern as string,
  );
  test(`${path} opens from a link, accessible in every look and at 400 % zoom`, async ({
    page,
    open,
    checkA11y,
  }) => {
    await open(path);
    const heading = page.getByRole("main").getByRole("heading", { level: 1 });
    await expect(heading).toHaveCount(1);
    await expect(page.getByRole("main")).not.toContainText(/undefined|NaN|\[object/);
    await checkA11y();
  });
}
