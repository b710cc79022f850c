import { describe, expect, it } from "vitest";
import { codeSetsOf, type ScenarioContent } from "../../src/catalog/catalog.ts";
import { gradeSample } from "../../src/catalog/grade-sample.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { encounter } from "../../src/exercises/encounter/kind.ts";
import { canonicalJson } from "../../src/lib/canonical-json.ts";
import { sha256 } from "../../src/lib/sha256.ts";
import golden from "./golden-grades.json" with { type: "json" };

const { catalog } = readCatalog(readContentFiles(process.cwd()));

/** The grades of all samples of a scenario, as bytes that do not depend on the machine. */
function bytesOf(scenario: ScenarioContent): string {
  const codeSets = codeSetsOf(catalog);
  return canonicalJson(
    scenario.samples.map((sample) => gradeSample(encounter, scenario, sample, codeSets)),
  );
}

describe("grades of the sample answers", () => {
  // A change of rules, keys, samples or code book changes them on purpose: look at the difference, then write the new sum.
  it.each(Object.entries(golden))("are the same bytes as ever for %s", (slug, sum) => {
    const scenario = catalog.scenarios.find((each) => each.slug === slug);
    expect(scenario && sha256(bytesOf(scenario))).toBe(sum);
  });

  it("notice one changed sample", () => {
    const [scenario] = catalog.scenarios;
    const fewer = scenario && { ...scenario, samples: scenario.samples.slice(1) };
    expect(fewer && sha256(bytesOf(fewer))).not.toBe(golden["copd-messy-clinic"]);
  });
});
