import { describe, expect, it } from "vitest";
import { damaged, readable } from "../../tests/content/smallest.ts";
import type { Catalog } from "./catalog.ts";
import { manifestOf } from "./manifest.ts";

const catalog = readable(damaged());
const [scenario] = catalog.scenarios;
const [lesson] = catalog.lessons;

/** Copies of the one scenario, each with what its name says. */
function scenarios(
  ...parts: readonly { title: string; difficulty: "starter" | "routine" | "messy" }[]
): Catalog["scenarios"] {
  if (!scenario) throw new Error("the smallest content has a scenario");
  return parts.map((part) => ({
    ...scenario,
    slug: part.title.toLowerCase(),
    prompt: { ...scenario.prompt, scenario: { ...scenario.prompt.scenario, ...part } },
  }));
}

describe("manifestOf", () => {
  it("lists what screens need before anything else is loaded, and no key", () => {
    const manifest = manifestOf(catalog, "abc123");
    expect(manifest).toMatchObject({
      contentVersion: "abc123",
      scenarios: [{ slug: "sore-knee", payer: "Vale Health", usesCpt: true }],
      audits: [{ slug: "other-knee", lines: 3, usesCpt: true }],
      lessons: [{ track: "coder", slug: "first-steps", exerciseCount: 1 }],
      editions: [{ system: "icd10cm" }, { system: "cpt" }, { system: "hcpcs" }],
    });
    expect(JSON.stringify(manifest)).not.toContain("M25.561");
  });

  it("puts easier scenarios first, then goes by title", () => {
    const mixed = scenarios(
      { title: "Bee", difficulty: "messy" },
      { title: "Cow", difficulty: "starter" },
      { title: "Ant", difficulty: "messy" },
      { title: "Dog", difficulty: "routine" },
    );
    const { scenarios: listed } = manifestOf({ ...catalog, scenarios: mixed }, "");
    expect(listed.map(({ title }) => title)).toEqual(["Cow", "Dog", "Ant", "Bee"]);
  });

  it("puts lessons in the order of their tracks", () => {
    if (!lesson) throw new Error("the smallest content has a lesson");
    const lessons = [
      { ...lesson, track: "coder", order: 2 },
      { ...lesson, track: "biller", order: 3 },
      { ...lesson, track: "coder", order: 1 },
      { ...lesson, track: "biller", order: 10 },
    ];
    const { lessons: listed } = manifestOf({ ...catalog, lessons }, "");
    expect(listed.map(({ track, order }) => `${track} ${order}`)).toEqual([
      "biller 3",
      "biller 10",
      "coder 1",
      "coder 2",
    ]);
  });

  it("hides scenarios that need CPT where there is no CPT edition, and keeps the others", () => {
    const procedures = catalog.procedures.filter(({ edition }) => edition.system !== "cpt");
    const withoutCpt = catalog.scenarios.map((each) => ({
      ...each,
      slug: "no-cpt",
      key: { ...each.key, services: each.key.services.filter(({ code }) => code === "G0439") },
    }));
    const all = { ...catalog, procedures, scenarios: [...catalog.scenarios, ...withoutCpt] };
    expect(manifestOf(all, "").scenarios.map(({ slug }) => slug)).toEqual(["no-cpt"]);
  });
});
