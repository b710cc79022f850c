import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeSetsOf } from "../../src/catalog/catalog.ts";
import { partsOf, withScenario } from "../../src/catalog/audit-content.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { reportedFigures, trueFigures } from "../../src/exercises/audit/figures.ts";
import { audit } from "../../src/exercises/audit/kind.ts";
import { actions, errorKinds, type AuditAnswer } from "../../src/exercises/audit/schema.ts";
import { gradeExercise } from "../../src/exercises/kinds.ts";

const { catalog } = readCatalog(readContentFiles(process.cwd()));
const context = { codeSets: codeSetsOf(catalog) };

const marks = fc.constant<AuditAnswer["diagnoses"][number]["evidence"]>([]);
const finding = {
  kind: fc.constantFrom("" as const, ...errorKinds),
  citation: fc.constantFrom("", "guideline:IV.H", "tabular:E11"),
  evidence: marks,
};
const typed = fc.constantFrom("", "1", "I10", "e119", "25", "A", "AB", "J7620", "99213-25", "x");
const review = fc.record({
  verdict: fc.constantFrom("" as const, "agree" as const, "error" as const),
  action: fc.constantFrom("" as const, ...actions),
  value: typed,
  ...finding,
});
const answers: fc.Arbitrary<AuditAnswer> = fc.record({
  diagnoses: fc.array(review, { maxLength: 8 }),
  services: fc.array(review, { maxLength: 5 }),
  addedDiagnoses: fc.array(fc.record({ code: typed, ...finding }), { maxLength: 3 }),
  addedServices: fc.array(
    fc.record({ code: typed, modifiers: typed, units: typed, pointers: typed, ...finding }),
    { maxLength: 2 },
  ),
});

/** The same answer with nothing left open, so that it is graded. */
function finished(answer: AuditAnswer, empty: AuditAnswer): AuditAnswer {
  const close = (part: "diagnoses" | "services") =>
    empty[part].map((blank, index) => {
      const given = answer[part][index] ?? blank;
      return given.verdict === "error"
        ? {
            ...given,
            kind: given.kind || ("order" as const),
            citation: "guideline:IV.H",
            action: "remove" as const,
          }
        : { ...given, verdict: "agree" as const };
    });
  const addedDiagnoses = answer.addedDiagnoses.map((line) => ({
    ...line,
    code: "E11.9",
    kind: line.kind || ("order" as const),
    citation: "guideline:IV.H",
  }));
  return {
    diagnoses: close("diagnoses"),
    services: close("services"),
    addedDiagnoses,
    addedServices: [],
  };
}

describe("the audits", () => {
  it("are six on six charts, some of them without CPT", () => {
    expect(catalog.audits).toHaveLength(6);
    expect(new Set(catalog.audits.map(({ scenario }) => scenario)).size).toBe(6);
    const kinds = catalog.audits.flatMap(({ key }) =>
      [...key.errors, ...key.missed].flatMap((error) => error.kinds),
    );
    expect(errorKinds.filter((kind) => !kinds.includes(kind))).toEqual([]);
  });

  describe.each(catalog.audits)("$slug", ({ prompt, key, ...rest }) => {
    const perfect = audit.keyAnswer(prompt, key);

    it("reports the true figures when every error is found", () => {
      expect(reportedFigures(prompt, key, perfect)).toEqual(trueFigures(prompt, key));
      expect(trueFigures(prompt, key).accuracy).toBeLessThan(95);
    });

    it("comes back whole when its scenario is fetched apart", () => {
      const scenario = { prompt: prompt.encounter, key: key.encounter };
      expect(withScenario(partsOf({ prompt, key, ...rest }), scenario)).toEqual({ prompt, key });
    });

    it("gives nothing for agreeing with every line, and never scores what is open", () => {
      const empty = audit.emptyAnswer(prompt);
      expect(audit.grade(prompt, key, empty, context).type).toBe("incomplete");
      expect(audit.grade(prompt, key, finished(empty, empty), context)).toMatchObject({
        earned: 0,
      });
    });

    it("defends itself: each finding rests on a reference that the learner can choose", () => {
      const offered = prompt.references.map(({ citation }) => citation);
      for (const { citations } of [...key.errors, ...key.missed]) {
        expect(offered).toEqual(expect.arrayContaining(citations));
      }
    });

    it("keeps its promises for every answer", () => {
      fc.assert(
        fc.property(answers, fc.boolean(), (given, isFinished) => {
          const answer = isFinished ? finished(given, perfect) : given;
          const grade = audit.grade(prompt, key, answer, context);
          const isOpen = audit.validate(prompt, answer).length > 0;
          expect(grade.type).toBe(isOpen ? "incomplete" : "graded");
          if (grade.type === "incomplete") return;
          expect(grade.earned).toBeLessThanOrEqual(grade.possible);
          for (const part of grade.parts) {
            expect(part.earned).toBeGreaterThanOrEqual(0);
            expect(part.earned).toBeLessThanOrEqual(part.possible);
            expect(Number.isInteger(part.earned)).toBe(true);
          }
        }),
        { seed: 20260414, numRuns: 40 },
      );
    });
  });

  it("never throw, whatever was handed in as an answer", () => {
    const [one] = catalog.audits;
    if (!one) throw new Error("there are audits");
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => gradeExercise("audit", one.prompt, one.key, value, context)).not.toThrow();
      }),
      { seed: 20260415, numRuns: 100 },
    );
  });
});
