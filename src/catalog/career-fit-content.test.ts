import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessFit } from "../domain/career-fit/assess.ts";
import { brokenPromises } from "../domain/career-fit/promises.ts";
import type { AnswerValue, CareerFitAnswers, FitItem } from "../domain/career-fit/types.ts";
import { seededRandom } from "../lib/random.ts";
import { careerFitContent } from "./career-fit-content.ts";

const { questionnaire, jobs } = careerFitContent();
const { items, sections } = questionnaire;
const SEED = 20_251_001;
const RUNS = { seed: SEED, numRuns: 400 };

function answering(answer: (item: FitItem, index: number) => number | null): CareerFitAnswers {
  return Object.fromEntries(
    items.map((item, index) => [item.id, answer(item, index) as AnswerValue | null]),
  );
}

describe("the questions", () => {
  it("keep the promises of the quiz", () => {
    expect(brokenPromises(items)).toEqual([]);
  });

  it("are 28 to 32, of which half may be left open", () => {
    expect(items.length).toBeGreaterThanOrEqual(28);
    expect(items.length).toBeLessThanOrEqual(32);
    expect(questionnaire.minimumAnswers).toBeLessThanOrEqual(items.length / 2);
  });

  it("are sentences of at most sixteen words of everyday length", () => {
    const hard = items.filter(({ text }) => {
      const words = text.split(/\s+/).length;
      const letters = text.replace(/[^a-z]/gi, "").length;
      return words > 16 || letters / words > 5.2;
    });
    expect(hard.map(({ text }) => text)).toEqual([]);
  });

  it("fill whole pages of five from each section, section by section", () => {
    for (const { id } of sections)
      expect(items.filter(({ section }) => section === id).length % 5).toBe(0);
    const order = items.map(({ section }) => sections.findIndex(({ id }) => id === section));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it("ask about every family that the result speaks of", () => {
    expect(new Set(items.map(({ family }) => family)).size).toBe(11);
  });
});

describe("the picture that the questions give", () => {
  const towards = (side: "coder" | "biller", step: number) =>
    answering(({ weights }) => 3 + Math.sign(weights[side]) * step);
  const bothAlike = (step: number) =>
    answering(({ weights }) => 3 + Math.sign(weights.coder + weights.biller) * step);

  it.each([
    { who: "a fan of the coder's day", answers: towards("coder", 2), side: "coder" },
    { who: "a mild fan of the coder's day", answers: towards("coder", 1), side: "coder" },
    { who: "a fan of the biller's day", answers: towards("biller", 2), side: "biller" },
    { who: "a mild fan of the biller's day", answers: towards("biller", 1), side: "biller" },
  ] as const)("is clear for $who", ({ answers, side }) => {
    expect(assessFit(questionnaire, answers).verdict).toEqual({ kind: "clear", side });
  });

  it("is both for somebody who likes what either job asks for", () => {
    expect(assessFit(questionnaire, bothAlike(1)).verdict).toEqual({ kind: "both" });
  });

  it("is neither for somebody who likes little of either", () => {
    expect(assessFit(questionnaire, bothAlike(-1)).verdict).toEqual({
      kind: "undecided",
      reason: "neither-appealed",
    });
  });

  it.each([1, 2, 3, 4, 5])("is flat, and says so, when every answer is %i", (value) => {
    const { scores, verdict, hints } = assessFit(
      questionnaire,
      answering(() => value),
    );
    expect([scores.coder.points, scores.biller.points]).toEqual([50, 50]);
    expect(verdict).toEqual({ kind: "undecided", reason: "same-answer" });
    expect(hints.map(({ kind }) => kind)).toEqual(["same-answer"]);
  });

  it("is rarely fooled by blind answers: clear at most 2 times in 100, any side at most 10", () => {
    const random = seededRandom(SEED);
    const runs = 2_000;
    const counted = { clear: 0, leaning: 0, both: 0, undecided: 0 };
    for (let run = 0; run < runs; run += 1) {
      const answers = answering(() => 1 + Math.floor(random() * 5));
      counted[assessFit(questionnaire, answers).verdict.kind] += 1;
    }
    expect(counted.clear / runs).toBeLessThanOrEqual(0.02);
    expect((counted.clear + counted.leaning) / runs).toBeLessThanOrEqual(0.1);
  });

  const value = fc.constantFrom<AnswerValue>(1, 2, 3, 4, 5);
  const allAnswered = fc
    .array(value, { minLength: items.length, maxLength: items.length })
    .map((list) => answering((_, index) => list[index] ?? null));
  const ofFamilies = (...families: readonly string[]) =>
    fc.constantFrom(...items.filter(({ family }) => families.includes(family)));
  const likingMore = (answers: CareerFitAnswers, item: FitItem) => {
    const before = answers[item.id] ?? 3;
    const after = item.keyed === "forward" ? before + 1 : before - 1;
    return { ...answers, [item.id]: Math.min(5, Math.max(1, after)) as AnswerValue };
  };

  it(`never lowers the biller's side for more liking of work with people (seed ${SEED})`, () => {
    fc.assert(
      fc.property(allAnswered, ofFamilies("people"), (answers, item) => {
        const before = assessFit(questionnaire, answers).scores.biller.points;
        const after = assessFit(questionnaire, likingMore(answers, item)).scores.biller.points;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });

  it(`never lowers the coder's side for more liking of detailed, quiet work (seed ${SEED})`, () => {
    const solitary = ofFamilies("detail", "focus", "reading");
    fc.assert(
      fc.property(allAnswered, solitary, (answers, item) => {
        const before = assessFit(questionnaire, answers).scores.coder.points;
        const after = assessFit(questionnaire, likingMore(answers, item)).scores.coder.points;
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      RUNS,
    );
  });
});

describe("what is told about the jobs", () => {
  it("covers the coder, the biller and both hats, each in a day that runs forward", () => {
    expect(jobs.roles.map(({ id }) => id)).toEqual(["coder", "biller", "both"]);
    for (const { day } of jobs.roles) {
      const minutes = day.map(({ time }) => {
        const [hour, minute] = time.split(":").map(Number);
        return (hour ?? 0) * 60 + (minute ?? 0);
      });
      expect(minutes).toEqual(minutes.toSorted((one, other) => one - other));
    }
  });

  it("posts a payment that balances in the biller's day", () => {
    const posting = jobs.roles[1].day.find(({ text }) => text.includes("Posts a payment"));
    const [charge, allowed, writeOff, paid, patient] = (
      posting?.text.match(/\d+\.\d\d/g) ?? []
    ).map((amount) => Math.round(Number(amount) * 100)) as [number, number, number, number, number];
    expect(charge - allowed).toBe(writeOff);
    expect(allowed - paid).toBe(patient);
  });

  it("gives each fact a year, and says whom the figure counts", () => {
    for (const { covers, source } of jobs.facts) {
      expect(covers.length).toBeGreaterThan(30);
      expect(source.year).toBeGreaterThanOrEqual(2016);
    }
  });

  it("credits the O*NET database in the words that its license asks for", () => {
    expect(jobs.attribution.text).toContain(
      "by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.",
    );
    expect(jobs.attribution.changes).toContain("has modified all or some of this information");
    expect(jobs.attribution.changes).toContain(
      "USDOL/ETA has not approved, endorsed, or tested these modifications.",
    );
  });
});
