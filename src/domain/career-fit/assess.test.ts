import { describe, expect, it } from "vitest";
import { assessFit } from "./assess.ts";
import { strongestFor, strongestForBoth } from "./contributions.ts";
import type {
  AnswerValue,
  CareerFitAnswers,
  FitItem,
  ItemFamily,
  Questionnaire,
  Weight,
} from "./types.ts";

function anItem(
  id: string,
  family: ItemFamily,
  coder: Weight,
  biller: Weight,
  more: Partial<FitItem> = {},
): FitItem {
  const keyed = coder < 0 || biller < 0 ? "reverse" : "forward";
  return { id, family, keyed, weights: { coder, biller }, ...more };
}

/** Six questions for each side and four for both; the weights of a side sum to 0. */
const questionnaire: Questionnaire = {
  minimumAnswers: 8,
  items: [
    anItem("read", "reading", 2, 0),
    anItem("call", "people", 0, 2),
    anItem("look-up", "detail", 2, 0),
    anItem("explain", "people", 0, 2),
    anItem("alone", "focus", 2, 0),
    anItem("balance", "arithmetic", 0, 2),
    anItem("tired-by-text", "reading", -2, 0, { opposes: "read" }),
    anItem("no-sums", "arithmetic", 0, -2, { opposes: "balance" }),
    anItem("restless", "focus", -2, 0, { opposes: "alone" }),
    anItem("gives-up", "persistence", 0, -2),
    anItem("bored", "focus", -2, 0),
    anItem("thin-skin", "conflict", 0, -2),
    anItem("rule", "rules", 1, 1),
    anItem("check", "detail", 1, 1),
    anItem("no-rule", "rules", -1, -1, { opposes: "rule" }),
    anItem("guess", "detail", -1, -1, { opposes: "check" }),
  ],
};

function answering(answer: (item: FitItem, index: number) => number | null): CareerFitAnswers {
  return Object.fromEntries(
    questionnaire.items.map((item, index) => [item.id, answer(item, index) as AnswerValue | null]),
  );
}

/** Likes what speaks for `side` by `step`, and is in the middle about everything else. */
function fanOf(side: "coder" | "biller", step: number) {
  return answering(({ weights }) => 3 + Math.sign(weights[side]) * step);
}

describe("assessFit", () => {
  it.each([
    { who: "strong", answers: fanOf("coder", 2), side: "coder" },
    { who: "strong", answers: fanOf("biller", 2), side: "biller" },
  ] as const)("is clear about a $who liking of the $side's day", ({ answers, side }) => {
    expect(assessFit(questionnaire, answers).verdict).toEqual({ kind: "clear", side });
  });

  it("only leans when the liking is mild and mixed", () => {
    const answers = { ...fanOf("coder", 1), "tired-by-text": 4, call: 2 } as CareerFitAnswers;
    expect(assessFit(questionnaire, answers).verdict).toEqual({ kind: "leaning", side: "coder" });
  });

  it("says both for somebody who likes what either job asks for", () => {
    const answers = answering(({ weights }) => 3 + Math.sign(weights.coder + weights.biller));
    expect(assessFit(questionnaire, answers).verdict).toEqual({ kind: "both" });
  });

  it("says that neither appealed when little in either job was liked", () => {
    const answers = answering(({ weights }) => 3 - Math.sign(weights.coder + weights.biller));
    const { verdict } = assessFit(questionnaire, answers);
    expect(verdict).toEqual({ kind: "undecided", reason: "neither-appealed" });
  });

  it("says that the two are too close when likes and dislikes balance out", () => {
    const answers = answering((_, index) => 2 + (index % 3));
    const { verdict } = assessFit(questionnaire, answers);
    expect(verdict).toEqual({ kind: "undecided", reason: "too-close" });
  });

  it.each([1, 2, 3, 4, 5] as const)("gives no verdict when every answer is %i", (value) => {
    const assessment = assessFit(
      questionnaire,
      answering(() => value),
    );
    expect(assessment.scores.coder.points).toBe(50);
    expect(assessment.scores.biller.points).toBe(50);
    expect(assessment.verdict).toEqual({ kind: "undecided", reason: "same-answer" });
    expect(assessment.hints).toEqual([{ kind: "same-answer", value, count: 16, answered: 16 }]);
  });

  it.each([
    { why: "one exception in sixteen is still nearly the same", exceptions: 1, isSame: true },
    { why: "two exceptions in sixteen are answers of their own", exceptions: 2, isSame: false },
  ])("$why", ({ exceptions, isSame }) => {
    const answers = answering((_, index) => (index < exceptions ? 1 : 5));
    const kinds = assessFit(questionnaire, answers).hints.map(({ kind }) => kind);
    expect(kinds.includes("same-answer")).toBe(isSame);
  });

  it("is undecided one answer short of the minimum, and decided with it", () => {
    const firstAnswers = (count: number) =>
      answering(({ weights }, index) => (index < count ? 3 + 2 * Math.sign(weights.coder) : null));
    const short = assessFit(questionnaire, firstAnswers(7));
    expect(short.verdict).toEqual({ kind: "undecided", reason: "too-few-answers" });
    expect(short.stillNeeded).toBe(1);
    const enough = assessFit(questionnaire, firstAnswers(8));
    expect(enough.stillNeeded).toBe(0);
    expect(enough.verdict).toEqual({ kind: "clear", side: "coder" });
    expect(enough.hints).toContainEqual({ kind: "left-open", open: 8, total: 16 });
  });

  it("ignores answers to questions that are no longer asked", () => {
    const answers = { ...fanOf("coder", 1), withdrawn: 5 } as CareerFitAnswers;
    expect(assessFit(questionnaire, answers)).toEqual(assessFit(questionnaire, fanOf("coder", 1)));
  });

  it("points out opposite questions that were answered alike, from two pairs on", () => {
    const onePair = { ...fanOf("coder", 1), rule: 5, "no-rule": 5 } as CareerFitAnswers;
    const twoPairs = { ...onePair, check: 2, guess: 1 } as CareerFitAnswers;
    const pairs = (answers: CareerFitAnswers) =>
      assessFit(questionnaire, answers).hints.flatMap((hint) =>
        hint.kind === "pulls-both-ways" ? hint.pairs.map((pair) => pair.map(({ id }) => id)) : [],
      );
    expect(pairs(onePair)).toEqual([]);
    expect(pairs(twoPairs)).toEqual([
      ["no-rule", "rule"],
      ["guess", "check"],
    ]);
  });
});

describe("what moved the picture", () => {
  const { contributions, scores } = assessFit(questionnaire, {
    ...fanOf("coder", 1),
    read: 5,
    call: 4,
    guess: 1,
  });

  it("adds up to the scores", () => {
    for (const side of ["coder", "biller"] as const) {
      const sum = contributions.reduce((total, { points }) => total + points[side], 50);
      expect(sum).toBeCloseTo(scores[side].points, 9);
    }
  });

  it("counts one answer as on paper", () => {
    // 25 · weight 2 · step 2 / 16 points of weight on the coder's side = 6.25
    const read = contributions.find(({ item }) => item.id === "read");
    expect(read?.points).toEqual({ coder: 6.25, biller: 0 });
    expect(read?.tilt).toBe(6.25);
  });

  it("names the strongest answer on each side, and the strongest that raised both", () => {
    expect(strongestFor(contributions, "coder", 2).map(({ item }) => item.id)).toEqual([
      "read",
      "look-up",
    ]);
    expect(strongestFor(contributions, "biller", 5).map(({ item }) => item.id)).toEqual(["call"]);
    expect(strongestForBoth(contributions, 1, 1)[0]?.item.id).toBe("guess");
    expect(strongestForBoth(contributions, -1, 5)).toEqual([]);
  });
});
