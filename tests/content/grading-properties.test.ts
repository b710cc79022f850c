/**
 * What must hold of any grade, over every scenario of the content: random answers are made of the key's own answer and of
 * codes that lie near it. Seeds are fixed, so that a failure can be seen again.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeSetsOf, type ScenarioContent } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { scenarioGrader } from "../../src/catalog/scenario-grader.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { parseIcd10Cm } from "../../src/domain/codes/icd10cm.ts";
import type { AnswerDiagnosis, EncounterAnswer } from "../../src/domain/grading/answer.ts";
import type { GradedGrade } from "../../src/domain/grading/grade.ts";
import { encounterCase, gradeEncounter } from "../../src/exercises/encounter/grade.ts";
import { encounter } from "../../src/exercises/encounter/kind.ts";
import { canonicalJson } from "../../src/lib/canonical-json.ts";

const { catalog } = readCatalog(readContentFiles(process.cwd()));
const codeSets = codeSetsOf(catalog);
const cases = catalog.scenarios.map((scenario) => [scenario.slug, scenario] as const);
const settings = { seed: 20261125, numRuns: 40 };

/** Codes that no chart of the content supports, near ones, headings and nonsense. */
const STRANGE = ["A37.01", "H61.23", "I50.9", "E11.9", "N18.9", "S52.5", "Z00.00", "R69", "9", ""];

function graded(scenario: ScenarioContent, answer: EncounterAnswer): GradedGrade {
  const grade = gradeEncounter(scenario.prompt, scenario.key, answer, { codeSets });
  if (grade.type !== "graded") throw new Error(`not graded: ${JSON.stringify(grade.missing)}`);
  return grade;
}

const caseOf = ({ prompt, key }: ScenarioContent, answer: EncounterAnswer) =>
  encounterCase(prompt, key, answer, codeSets);

const aDiagnosis = (code: string): AnswerDiagnosis => ({ code, evidence: [] });

/** The key's own answer with lines dropped and strange ones put in, at least one diagnosis, at most 11. */
function answersNear({ prompt, key }: ScenarioContent): fc.Arbitrary<EncounterAnswer> {
  const whole = encounter.keyAnswer(prompt, key);
  const rejected = key.rejected.map(({ code }) => code);
  const strange = fc.constantFrom(...STRANGE.slice(0, -1), ...rejected).map(aDiagnosis);
  const own = fc.constantFrom(...whole.diagnoses);
  return fc.record({
    diagnoses: fc.array(fc.oneof({ weight: 3, arbitrary: own }, strange), {
      minLength: 1,
      maxLength: 11,
    }),
    services:
      whole.services.length === 0
        ? fc.constant([])
        : fc.shuffledSubarray(whole.services, { minLength: 1 }),
    superbill: fc.constant(whole.superbill),
    ...(whole.query === undefined ? {} : { query: fc.constant(whole.query) }),
  });
}

const pointsOf = (grade: GradedGrade) => canonicalJson(grade.parts);

/** The same lines in another order, their letters with them. */
function reordered(answer: EncounterAnswer, order: readonly number[]): EncounterAnswer {
  const letter = (at: number) => String.fromCharCode(65 + at);
  const now = new Map(order.map((former, at) => [letter(former), letter(at)]));
  return {
    ...answer,
    diagnoses: order.flatMap((at) => answer.diagnoses[at] ?? []),
    services: answer.services.map((line) => ({
      ...line,
      pointers: line.pointers.flatMap((each) => now.get(each) ?? []),
    })),
  };
}

/** With a line of the key at the end, and pointers to it from the services that the key has pointing to it. */
function withLine(
  { prompt, key }: ScenarioContent,
  answer: EncounterAnswer,
  code: string,
): EncounterAnswer {
  const letter = String.fromCharCode(65 + answer.diagnoses.length);
  const line = encounter.keyAnswer(prompt, key).diagnoses.find((each) => each.code === code);
  return {
    ...answer,
    diagnoses: [...answer.diagnoses, line ?? aDiagnosis(code)],
    services: answer.services.map((service) => {
      const wanted = key.services.find((each) => each.code === service.code)?.pointers ?? [];
      if (!wanted.includes(code)) return service;
      const pointers =
        wanted[0] === code ? [letter, ...service.pointers] : [...service.pointers, letter];
      return { ...service, pointers: pointers.slice(0, 4) };
    }),
  };
}

describe.each(cases)("grading %s", (_, scenario) => {
  const whole = encounter.keyAnswer(scenario.prompt, scenario.key);
  const answers = answersNear(scenario);

  it("gives whole points within bounds, and the sum of its parts", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const grade = graded(scenario, answer);
        for (const { earned, possible } of grade.parts) {
          expect(Number.isInteger(earned) && Number.isInteger(possible)).toBe(true);
          expect(earned >= 0 && earned <= possible && possible > 0).toBe(true);
        }
        expect(grade.earned).toBe(grade.parts.reduce((sum, { earned }) => sum + earned, 0));
        expect(grade.possible).toBe(graded(scenario, whole).possible);
        expect(grade.earned).toBeLessThanOrEqual(grade.possible);
      }),
      settings,
    );
  });

  it("gives the same bytes however a code is written", () => {
    const ways: readonly ((code: string) => string)[] = [
      (code) => code.toLowerCase(),
      (code) => code.replace(".", ""),
      (code) => code.replace(".", "-"),
      (code) => ` ${code} `,
      (code) => code.toLowerCase().replace(".", ""),
    ];
    fc.assert(
      fc.property(answers, fc.constantFrom(...ways), (answer, write) => {
        // What was typed is told where a letter was read as a digit.
        const isCode = (code: string) => {
          const parsed = parseIcd10Cm(code);
          return parsed.ok && parsed.value.lookAlikes.length === 0;
        };
        const rewritten = {
          ...answer,
          diagnoses: answer.diagnoses.map((line) =>
            isCode(line.code) ? { ...line, code: write(line.code) } : line,
          ),
        };
        expect(canonicalJson(graded(scenario, rewritten))).toBe(
          canonicalJson(graded(scenario, answer)),
        );
      }),
      settings,
    );
  });

  it("never takes points for a right code that was missing, pointed to where the key does", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const before = graded(scenario, answer);
        for (const { verdict, key } of caseOf(scenario, answer).diagnosisPairs) {
          if (verdict !== "missing" || !key) continue;
          const after = graded(scenario, withLine(scenario, answer, key.code));
          expect(after.earned, key.code).toBeGreaterThanOrEqual(before.earned);
        }
      }),
      settings,
    );
  });

  it("never gives points for a code that the record does not support", () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...STRANGE.slice(0, -1)), (answer, code) => {
        const more = { ...answer, diagnoses: [...answer.diagnoses, aDiagnosis(code)] };
        const added = caseOf(scenario, more).diagnosisPairs[answer.diagnoses.length];
        if (added?.verdict !== "unsupported" && added?.verdict !== "duplicate") return;
        expect(graded(scenario, more).earned).toBeLessThanOrEqual(graded(scenario, answer).earned);
      }),
      settings,
    );
  });

  it("gives an alternate what the key's own code earns", () => {
    const { key } = scenario;
    key.diagnoses.forEach((line, index) => {
      for (const alternate of line.alternates ?? []) {
        const swapped = whole.diagnoses.map((each, at) =>
          at === index ? { ...each, code: alternate } : each,
        );
        expect(pointsOf(graded(scenario, { ...whole, diagnoses: swapped }))).toBe(
          pointsOf(graded(scenario, whole)),
        );
        const turned = {
          ...scenario,
          key: {
            ...key,
            diagnoses: key.diagnoses.with(index, {
              ...line,
              code: alternate,
              alternates: [line.code],
            }),
          },
        };
        const isNamed = [...key.order.first, ...key.services.flatMap(({ pointers }) => pointers)];
        if (isNamed.includes(line.code)) continue;
        expect(pointsOf(graded(turned, whole))).toBe(pointsOf(graded(scenario, whole)));
      }
    });
    key.services.forEach((line, index) => {
      for (const alternate of line.alternates ?? []) {
        const swapped = whole.services.map((each, at) =>
          at === index ? { ...each, code: alternate } : each,
        );
        const services = graded(scenario, { ...whole, services: swapped }).parts.find(
          ({ aspect }) => aspect === "services",
        );
        expect(services?.earned).toBe(services?.possible);
      }
    });
  });

  it("does not care for an order that the key does not fix", () => {
    const { first, before } = scenario.key.order;
    const fixed = new Set(before.flatMap((pair) => [pair.first, pair.then]));
    const free = whole.diagnoses.flatMap(({ code }, index) =>
      index > 0 && !fixed.has(code) && !first.includes(code) ? [index] : [],
    );
    const orders = fc.shuffledSubarray(free, { minLength: free.length });
    const services = fc.shuffledSubarray(whole.services, { minLength: whole.services.length });
    fc.assert(
      fc.property(orders, services, (order, lines) => {
        const places = whole.diagnoses.map((__, at) => {
          const place = free.indexOf(at);
          return place < 0 ? at : (order[place] ?? at);
        });
        const turned = reordered({ ...whole, services: lines }, places);
        expect(pointsOf(graded(scenario, turned))).toBe(pointsOf(graded(scenario, whole)));
      }),
      settings,
    );
  });
});

describe("hostile answers", () => {
  const grader = scenarioGrader(
    new Map(catalog.scenarios.map((scenario) => [scenario.slug, scenario])),
    codeSets,
  );
  const [first] = catalog.scenarios;
  const whole = first && encounter.keyAnswer(first.prompt, first.key);
  const slug = first?.slug ?? "";
  const many = Array.from({ length: 100_000 }, () => aDiagnosis("E11.22"));
  let deep: unknown = "E11.22";
  for (let level = 0; level < 5000; level += 1) deep = [deep];

  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a number that is none", NaN],
    ["text", "E11.22"],
    ["a list", []],
    ["an empty object", {}],
    ["a hundred thousand lines", { ...whole, diagnoses: many }],
    ["a hundred thousand services", { ...whole, services: many }],
    ["a very long code", { ...whole, diagnoses: [aDiagnosis("E".repeat(1e6))] }],
    ["a number for a code", { ...whole, diagnoses: [{ code: NaN, evidence: [] }] }],
    ["nested lists", { ...whole, diagnoses: deep }],
    ["a score of its own", { ...whole, earned: 100, possible: 100 }],
    ["points on a line", { ...whole, diagnoses: [{ ...aDiagnosis("I10"), points: 4 }] }],
    [
      "a hint for a line of its own making",
      { ...whole, hints: [{ part: "diagnoses", keyIndex: -1, step: "code" }] },
    ],
    [
      "half a paragraph",
      { ...whole, diagnoses: [{ code: "I10", evidence: [{ paragraph: 0.5, quote: "a" }] }] },
    ],
  ])("%s is no answer", (__, answer) => {
    expect(grader(slug, answer)).toMatchObject({ ok: false });
  });

  it("with prototype keys in the superbill are graded as without them", () => {
    const odd = JSON.parse(
      '{"__proto__":{"polluted":"yes"},"constructor":"x","toString":"y"}',
    ) as object;
    const turned = { ...whole, superbill: { ...whole?.superbill, ...odd } };
    expect(grader(slug, turned)).toEqual(grader(slug, whole));
    expect("polluted" in {}).toBe(false);
  });

  const hostile = fc.oneof(
    fc.constantFrom(
      "__proto__",
      "constructor",
      "toString",
      "hasOwnProperty",
      "NaN",
      "null",
      "\uD800",
      "\uDFFFI10",
      "I10\u0000",
      "Ｉ１０",
      "I1O",
      "%00",
      "<b>",
      "=1+1",
      "1e3",
      "-0",
      "𝐈𝟏𝟎",
    ),
    fc.string({ unit: "binary", maxLength: 40 }),
  );

  it.each(cases)("of %s never throw and never earn a code's points", (name, scenario) => {
    const whole = encounter.keyAnswer(scenario.prompt, scenario.key);
    const codes = new Set(
      scenario.key.diagnoses.flatMap(({ code, alternates = [] }) => [code, ...alternates]),
    );
    const isRight = (text: string) => {
      const parsed = parseIcd10Cm(text);
      return (
        parsed.ok && [...codes].some((code) => code.slice(0, 3) === parsed.value.code.slice(0, 3))
      );
    };
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 12 }), hostile, (texts, other) => {
        const answer = {
          ...whole,
          diagnoses: texts.map((code) => ({
            code,
            evidence: [{ paragraph: 1, quote: other }],
          })),
          services: whole.services.map((line) => ({
            ...line,
            code: other,
            units: other,
            fee: other,
          })),
          superbill: Object.fromEntries(Object.keys(whole.superbill).map((id) => [id, other])),
        };
        const grade = grader(name, answer);
        expect(grade).toMatchObject({ ok: true });
        if (!grade?.ok || grade.value.type !== "graded" || texts.some(isRight)) return;
        const earned = (aspect: string) =>
          grade.value.type === "graded"
            ? (grade.value.parts.find((part) => part.aspect === aspect)?.earned ?? 0)
            : 0;
        for (const aspect of [
          "diagnoses",
          "order",
          "poa",
          "services",
          "modifiers",
          "units",
          "pointers",
        ]) {
          expect(earned(aspect), aspect).toBe(0);
        }
      }),
      { seed: 20261125, numRuns: 60 },
    );
  });
});
