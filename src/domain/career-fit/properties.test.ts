import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessFit } from "./assess.ts";
import { brokenPromises } from "./promises.ts";
import type { AnswerValue, CareerFitAnswers, FitItem, Questionnaire, Weight } from "./types.ts";

const SEED = 20_251_001;
const RUNS = { seed: SEED, numRuns: 400 };

const anyItem = fc.record({
  family: fc.constantFrom<FitItem["family"]>(
    "people",
    "detail",
    "focus",
    "reading",
    "arithmetic",
    "rules",
  ),
  keyed: fc.constantFrom<FitItem["keyed"]>("forward", "reverse"),
  weights: fc.record({
    coder: fc.constantFrom<Weight>(-2, -1, 0, 1, 2),
    biller: fc.constantFrom<Weight>(-2, -1, 0, 1, 2),
  }),
});

/** Any questionnaire whose items keep their promises; balance is a matter of the real one. */
const anyQuestionnaire: fc.Arbitrary<Questionnaire> = fc
  .array(anyItem, { minLength: 1, maxLength: 40 })
  .map((drawn) => drawn.map((item, index) => ({ id: `item-${index}`, ...item })))
  .map((items) => ({
    minimumAnswers: Math.ceil(items.length / 2),
    items: items.filter((item) =>
      brokenPromises([item]).every(({ kind }) => kind === "unbalanced"),
    ),
  }))
  .filter(({ items }) => items.length > 0);

/** A questionnaire with answers, `null` where a question was left open. */
const anyCase = anyQuestionnaire.chain((questionnaire) =>
  fc
    .array(fc.constantFrom<AnswerValue | null>(1, 2, 3, 4, 5, null), {
      minLength: questionnaire.items.length,
      maxLength: questionnaire.items.length,
    })
    .map((values) => ({
      questionnaire,
      answers: Object.fromEntries(
        questionnaire.items.map(({ id }, index) => [id, values[index] ?? null]),
      ) as CareerFitAnswers,
    })),
);

/** The same answers with more liking of the item's family: higher when forward, lower when reverse. */
function likingMore(answers: CareerFitAnswers, { id, keyed }: FitItem): CareerFitAnswers {
  const before = answers[id];
  if (before === undefined || before === null) return answers;
  const after = keyed === "forward" ? before + 1 : before - 1;
  return { ...answers, [id]: Math.min(5, Math.max(1, after)) as AnswerValue };
}

describe(`the picture, whatever is asked and answered (seed ${SEED})`, () => {
  it.each([
    { side: "biller", liking: "work with people", families: ["people"] },
    { side: "coder", liking: "detailed, quiet work", families: ["detail", "focus", "reading"] },
  ] as const)("never lowers the $side for more liking of $liking", ({ side, families }) => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, answers }) => {
        const before = assessFit(questionnaire, answers).scores[side].points;
        for (const item of questionnaire.items) {
          if (!(families as readonly string[]).includes(item.family)) continue;
          const after = assessFit(questionnaire, likingMore(answers, item)).scores[side].points;
          expect(after).toBeGreaterThanOrEqual(before);
        }
      }),
      RUNS,
    );
  });

  it("keeps every score, band and difference in its bounds", () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, answers }) => {
        const { scores, difference, clarity } = assessFit(questionnaire, answers);
        for (const { points, low, high } of Object.values(scores)) {
          expect(low).toBeGreaterThanOrEqual(0);
          expect(points).toBeGreaterThanOrEqual(low);
          expect(high).toBeGreaterThanOrEqual(points);
          expect(high).toBeLessThanOrEqual(100);
        }
        expect(Math.abs(difference)).toBeLessThanOrEqual(100);
        expect(clarity).toBeGreaterThanOrEqual(0);
      }),
      RUNS,
    );
  });

  it("does not depend on the order of the questions", () => {
    const shuffledCase = anyCase.chain(({ questionnaire, answers }) =>
      fc
        .shuffledSubarray([...questionnaire.items], { minLength: questionnaire.items.length })
        .map((items) => ({ questionnaire, answers, items })),
    );
    fc.assert(
      fc.property(shuffledCase, ({ questionnaire, answers, items }) => {
        const plain = assessFit(questionnaire, answers);
        const shuffled = assessFit({ ...questionnaire, items }, answers);
        expect(shuffled.scores).toEqual(plain.scores);
        expect(shuffled.verdict).toEqual(plain.verdict);
      }),
      RUNS,
    );
  });

  it("is undecided, with bands from 0 to 100, when everything was left open", () => {
    fc.assert(
      fc.property(anyQuestionnaire, (questionnaire) => {
        const nothing = Object.fromEntries(questionnaire.items.map(({ id }) => [id, null]));
        for (const answers of [nothing, {}]) {
          const { scores, verdict } = assessFit(questionnaire, answers);
          expect(verdict).toEqual({ kind: "undecided", reason: "too-few-answers" });
          expect([scores.coder.low, scores.coder.high]).toEqual([0, 100]);
          expect([scores.biller.low, scores.biller.high]).toEqual([0, 100]);
        }
      }),
      RUNS,
    );
  });

  it("never names a side on fewer answers than the minimum", () => {
    fc.assert(
      fc.property(anyCase, ({ questionnaire, answers }) => {
        const { answered, verdict } = assessFit(questionnaire, answers);
        const isEnough = answered >= questionnaire.minimumAnswers;
        expect(isEnough || verdict.kind === "undecided").toBe(true);
      }),
      RUNS,
    );
  });
});
