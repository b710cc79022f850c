import { describe, expect, it } from "vitest";
import { draftOfSet, finishDraft } from "../../src/domain/assignments/draft.ts";
import { regradeSubmission } from "../../src/domain/assignments/regrade.ts";
import { assignmentSetSchema, SET_FORMAT } from "../../src/domain/assignments/set.ts";
import { buildSubmission } from "../../src/domain/assignments/submission.ts";
import { encounter } from "../../src/exercises/encounter/kind.ts";
import { unwrap } from "../../src/lib/result.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { codeSetsOf } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { scenarioGrader } from "../../src/catalog/scenario-grader.ts";

const { catalog } = readCatalog(readContentFiles(process.cwd()));
const codeSets = codeSetsOf(catalog);
const grader = scenarioGrader(
  new Map(catalog.scenarios.map((scenario) => [scenario.slug, scenario])),
  codeSets,
);
const at = "2026-11-24T09:00:00.000Z";

describe("the grader of handed-in work", () => {
  it("knows the program's scenarios only, and says what is no answer", () => {
    expect(grader("no-such-scenario", {})).toBeUndefined();
    expect(grader("constructor", {})).toBeUndefined();
    const [{ slug } = { slug: "" }] = catalog.scenarios;
    expect(grader(slug, { diagnoses: "E11.9" })).toMatchObject({ ok: false });
  });

  it.each(catalog.sets)("gives the keys of “$title” full marks and empty work none", (ready) => {
    const { slug: _slug, summary: _summary, scenarios, ...rules } = ready;
    const set = assignmentSetSchema.parse({
      ...rules,
      format: SET_FORMAT,
      version: 1,
      id: "ready-made",
      scenarios: scenarios.map((slug) => ({ slug })),
      due: null,
      createdAt: at,
      contentVersion: "x",
    });
    expect(finishDraft(draftOfSet(set, at)).ok).toBe(true);
    const grade = (answerOf: (slug: string) => unknown) => {
      const attempts = scenarios.map((slug) => ({
        slug,
        answer: answerOf(slug),
        startedAt: at,
        submittedAt: at,
      }));
      const student = { name: "Ruth Castle" };
      const made = buildSubmission({ set, student, attempts, madeAt: at, contentVersion: "x" });
      const facts = { isAsWritten: true, givenOut: [], contentVersion: "x" };
      return regradeSubmission(set, made, grader, facts);
    };
    const perfect = grade((slug) => {
      const scenario = catalog.scenarios.find((each) => each.slug === slug);
      return scenario && encounter.keyAnswer(scenario.prompt, scenario.key);
    });
    expect(perfect).toMatchObject({ share: 1, isPassed: true, flags: [] });
    const empty = grade(() => ({ diagnoses: [], services: [], superbill: {} }));
    expect(empty).toMatchObject({ share: 0, isPassed: false });
    expect(unwrap(finishDraft(draftOfSet(set, at))).scenarios).toHaveLength(scenarios.length);
  });
});
