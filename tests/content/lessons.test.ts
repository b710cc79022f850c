import { describe, expect, it } from "vitest";
import { codeSetsOf } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { lookUpDiagnosisOn, lookUpProcedureOn } from "../../src/domain/codebook/code-sets.ts";
import type { Grade } from "../../src/domain/grading/grade.ts";
import type { ExerciseKind, GradingContext } from "../../src/exercises/kind.ts";
import { kindTable, type Exercise } from "../../src/exercises/kinds.ts";

const { catalog } = readCatalog(readContentFiles("."));
const context: GradingContext = { codeSets: codeSetsOf(catalog) };
const ON = "2026-03-02";

const exercises = catalog.lessons.flatMap((lesson) =>
  lesson.exercises.map((exercise) => ({
    name: `${lesson.track}/${lesson.slug}#${exercise.id}`,
    exercise,
  })),
);

/** Prompt, key and answer of one exercise belong to one kind, which a union of kinds no longer says. */
function kindOf(exercise: Exercise): ExerciseKind<unknown, unknown, unknown> {
  return kindTable[exercise.kind];
}

function grade(exercise: Exercise, answer: unknown): Grade {
  return kindOf(exercise).grade(exercise.prompt, exercise.key, answer, context);
}

describe("the lessons", () => {
  it("make a course: a shared start, then a half for coders and one for billers", () => {
    const tracks = new Set(catalog.lessons.map((lesson) => lesson.track));
    expect(tracks).toEqual(new Set(["foundations", "coder", "biller"]));
    expect(catalog.lessons.length).toBeGreaterThanOrEqual(12);
  });

  it("have an order of their own within each track", () => {
    const places = catalog.lessons.map(({ track, order }) => `${track} ${order}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(catalog.lessons)("$track/$slug practices what it teaches", (lesson) => {
    expect(lesson.exercises.length).toBeGreaterThanOrEqual(4);
    expect(new Set(lesson.exercises.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(2);
    const uncited = lesson.exercises.filter(({ key }) => key.citations.length === 0);
    expect(uncited.map(({ id }) => id)).toEqual([]);
  });
});

describe("each exercise in a lesson", () => {
  it.each(exercises)("$name gives its key's own answer full points", ({ exercise }) => {
    const kind = kindOf(exercise);
    const full = grade(exercise, kind.keyAnswer(exercise.prompt, exercise.key));
    expect(full.type === "graded" && full.earned === full.possible).toBe(true);
  });

  it.each(exercises)("$name does not score what is still empty", ({ exercise }) => {
    expect(grade(exercise, kindOf(exercise).emptyAnswer(exercise.prompt)).type).toBe("incomplete");
  });
});

const entries = exercises.flatMap(({ name, exercise }) =>
  exercise.kind === "code-entry" ? [{ name, exercise }] : [],
);
const amounts = exercises.flatMap(({ name, exercise }) =>
  exercise.kind === "amount-entry" ? [{ name, exercise }] : [],
);

describe("each exercise in which something is typed", () => {
  it.each(entries)("$name accepts only codes that can be reported", ({ exercise }) => {
    const isReportable = (code: string) =>
      exercise.prompt.system === "icd10cm"
        ? lookUpDiagnosisOn(context.codeSets, code, ON).status === "billable"
        : lookUpProcedureOn(context.codeSets, code.split("-")[0] ?? "", ON) !== undefined;
    expect(
      exercise.key.right.map(({ code }) => code).filter((code) => !isReportable(code)),
    ).toEqual([]);
  });

  it.each(entries)("$name gives no foreseen wrong code full points", ({ exercise }) => {
    const isLess = (graded: Grade) => graded.type === "graded" && graded.earned < graded.possible;
    const wrong = exercise.key.wrong.map(({ code }) => code);
    expect(wrong.filter((code) => !isLess(grade(exercise, { code })))).toEqual([]);
  });

  it.each(amounts)("$name gives no foreseen wrong amount a point", ({ exercise }) => {
    const earnsNothing = (graded: Grade) => graded.type === "graded" && graded.earned === 0;
    const wrong = exercise.key.wrong.map(({ amount }) => amount);
    expect(wrong.filter((amount) => !earnsNothing(grade(exercise, { amount })))).toEqual([]);
  });
});

describe("the glossary", () => {
  it("names no spelling twice", () => {
    const spellings = catalog.glossary.terms
      .flatMap(({ term, also = [] }) => [term, ...also])
      .map((spelling) => spelling.toLowerCase());
    expect(spellings.filter((spelling, at) => spellings.indexOf(spelling) !== at)).toEqual([]);
  });
});
