import { describe, expect, it } from "vitest";
import { careerFitContent } from "../../catalog/career-fit-content.ts";
import { assessFit, type Verdict } from "../../domain/career-fit/assess.ts";
import type { AnswerValue, Weight } from "../../domain/career-fit/types.ts";
import { explanationOf, headlineOf, hintWords, signedPoints, wallClock } from "./words.ts";

const { questionnaire } = careerFitContent();

function assessing(choose: (weights: { coder: Weight; biller: Weight }) => number) {
  const answers = Object.fromEntries(
    questionnaire.items.map(({ id, weights }) => [id, choose(weights) as AnswerValue]),
  );
  return assessFit(questionnaire, answers);
}

describe("headlineOf", () => {
  const verdicts: readonly Verdict[] = [
    { kind: "clear", side: "coder" },
    { kind: "clear", side: "biller" },
    { kind: "leaning", side: "coder" },
    { kind: "leaning", side: "biller" },
    { kind: "both" },
    { kind: "undecided", reason: "too-few-answers" },
    { kind: "undecided", reason: "same-answer" },
    { kind: "undecided", reason: "neither-appealed" },
    { kind: "undecided", reason: "too-close" },
  ];

  it("has a sentence of its own for every verdict, and none tells anybody what not to become", () => {
    const headlines = verdicts.map(headlineOf);
    expect(new Set(headlines).size).toBe(verdicts.length);
    for (const headline of headlines) expect(headline).not.toMatch(/unsuited|should not|cannot/i);
  });
});

describe("explanationOf", () => {
  it("adds that the other side lies above the middle as well", () => {
    const text = explanationOf(assessing(({ coder }) => 3 + 2 * Math.sign(coder)));
    expect(text).toContain("The biller’s work lies above the middle too");
  });

  it("admits a clear difference between two low scores", () => {
    const assessment = assessing(({ coder, biller }) => {
      if (coder !== 0 && biller !== 0) return 3 - 2 * Math.sign(coder);
      return coder === 0 ? 3 - 2 * Math.sign(biller) : 3;
    });
    expect(assessment.verdict).toEqual({ kind: "clear", side: "coder" });
    expect(explanationOf(assessment)).toContain("both lie below the middle");
  });

  it("tells somebody to whom neither appealed to try before believing it", () => {
    const text = explanationOf(assessing(({ coder, biller }) => 3 - Math.sign(coder + biller)));
    expect(text).toContain("Try ten minutes of each before you believe it.");
  });
});

describe("hintWords", () => {
  const label = (value: number) => (value === 3 ? "In between" : "?");

  it.each([
    {
      hint: { kind: "same-answer", value: 3, count: 29, answered: 30 },
      words: "You gave the same answer, 3 (“In between”), to 29 of 30 questions.",
    },
    { hint: { kind: "left-open", open: 4, total: 30 }, words: "4 of 30 questions are open." },
    { hint: { kind: "left-open", open: 1, total: 30 }, words: "1 of 30 questions is open." },
  ] as const)("says “$words”", ({ hint, words }) => {
    expect(hintWords(hint, label)).toContain(words);
  });
});

it.each([
  { points: 2.941, text: "+2.9" },
  { points: -1.47, text: "−1.5" },
  { points: 0, text: "0" },
  { points: -0.04, text: "0" },
])("signedPoints writes $points as $text", ({ points, text }) => {
  expect(signedPoints(points)).toBe(text);
});

it.each([
  { time: "8:00", text: "8:00 am" },
  { time: "12:05", text: "12:05 pm" },
  { time: "13:00", text: "1:00 pm" },
  { time: "0:30", text: "12:30 am" },
])("wallClock reads $time as $text", ({ time, text }) => {
  expect(wallClock(time)).toBe(text);
});
