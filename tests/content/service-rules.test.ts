import { describe, expect, it } from "vitest";
import { codeSetsOf } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { serviceRules } from "../../src/domain/grading/rules/registry.ts";
import { encounterCase } from "../../src/exercises/encounter/grade.ts";
import { encounter } from "../../src/exercises/encounter/kind.ts";

const { catalog } = readCatalog(readContentFiles(process.cwd()));
const codeSets = codeSetsOf(catalog);

describe("rules about services that need no key", () => {
  it.each(catalog.scenarios)("cry no wolf at the key of $slug", ({ prompt, key }) => {
    const at = encounterCase(prompt, key, encounter.keyAnswer(prompt, key), codeSets);
    expect(serviceRules.flatMap((rule) => rule.review(at.charged))).toEqual([]);
  });

  it("are silent about CPT where its edition is taken out", () => {
    const procedures = catalog.procedures.filter(({ edition }) => edition.system !== "cpt");
    const bare = codeSetsOf({ ...catalog, procedures });
    const found = catalog.scenarios.flatMap(({ prompt, key }) => {
      const at = encounterCase(prompt, key, encounter.keyAnswer(prompt, key), bare);
      return serviceRules.flatMap((rule) => rule.review(at.charged));
    });
    expect(found).toEqual([]);
  });

  it("are each shown by a sample, but where no chart fits", () => {
    const shown = new Set(
      catalog.scenarios.flatMap(({ samples }) =>
        samples.flatMap(({ expect: wanted }) =>
          "findings" in wanted ? wanted.findings.map(({ rule }) => rule) : [],
        ),
      ),
    );
    const unseen = serviceRules.map(({ id }) => id).filter((id) => !shown.has(id));
    expect(unseen).toEqual(["MOD-05", "MOD-12", "MOD-18", "SVC-22"]);
  });
});
