import { describe, expect, it } from "vitest";
import { careerFitContent } from "../../catalog/career-fit-content.ts";
import { pageWith, progressOf } from "./paging.ts";

const { items } = careerFitContent().questionnaire;

describe("pageWith", () => {
  it.each([
    { question: 1, size: 5, start: 0, previous: null, next: 5, why: "the first five" },
    { question: 5, size: 5, start: 0, previous: null, next: 5, why: "the last of the first five" },
    { question: 6, size: 5, start: 5, previous: 0, next: 10, why: "the second five" },
    { question: 30, size: 5, start: 25, previous: 20, next: null, why: "the last five" },
    { question: 1, size: 1, start: 0, previous: null, next: 1, why: "the first alone" },
    { question: 30, size: 1, start: 29, previous: 28, next: null, why: "the last alone" },
    { question: 99, size: 5, start: 25, previous: 20, next: null, why: "a number too large" },
    { question: -3, size: 1, start: 0, previous: null, next: 1, why: "a number too small" },
    { question: 2.5, size: 1, start: 0, previous: null, next: 1, why: "no whole number" },
    { question: Number.NaN, size: 5, start: 0, previous: null, next: 5, why: "no number" },
  ])("shows $why for question $question by $size", ({ question, size, start, previous, next }) => {
    const page = pageWith(items, question, size);
    expect(page).toMatchObject({ start, previous, next });
    expect(page.items).toEqual(items.slice(start, start + size));
  });
});

describe("progressOf", () => {
  it("counts answers apart from questions left open, and finds where to go on", () => {
    const answers = { "read-note": 4, "call-insurer": null, "look-up": 2 } as const;
    expect(progressOf(items, answers)).toEqual({
      answered: 2,
      open: 1,
      firstUnseen: 3,
      firstOpen: 1,
    });
  });

  it("finds nothing to go on with when everything is answered", () => {
    const answers = Object.fromEntries(items.map(({ id }) => [id, 3 as const]));
    expect(progressOf(items, answers)).toEqual({
      answered: 30,
      open: 0,
      firstUnseen: null,
      firstOpen: null,
    });
  });
});
