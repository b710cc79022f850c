import { describe, expect, it } from "vitest";
import { codeSetsOf } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { contentRules } from "../../src/catalog/rules/registry.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";

const { catalog, problems } = readCatalog(readContentFiles(process.cwd()));
const codeSets = codeSetsOf(catalog);

describe("all content", () => {
  it("is read without a problem", () => {
    expect(problems).toEqual([]);
  });

  it.each(contentRules)("keeps the rule $id", ({ check }) => {
    expect(check(catalog, codeSets)).toEqual([]);
  });

  it("holds what the first release promises", () => {
    expect(catalog.scenarios.length).toBeGreaterThanOrEqual(12);
    expect(
      new Set(catalog.scenarios.map(({ prompt }) => prompt.scenario.specialty)).size,
    ).toBeGreaterThanOrEqual(8);
    expect(catalog.lessons.length).toBeGreaterThanOrEqual(12);
    expect(catalog.payers).toHaveLength(3);
    expect(catalog.practices).toHaveLength(2);
    const withoutCpt = catalog.scenarios.filter(({ key }) =>
      key.services.every(({ code }) => !/^\d/.test(code)),
    );
    expect(withoutCpt.length).toBeGreaterThanOrEqual(4);
  });
});
