import { describe, expect, it } from "vitest";
import { brokenPromises } from "./promises.ts";
import type { FitItem } from "./types.ts";

const people: FitItem = {
  id: "talk",
  family: "people",
  keyed: "forward",
  weights: { coder: 0, biller: 2 },
};
const detail: FitItem = {
  id: "check",
  family: "detail",
  keyed: "forward",
  weights: { coder: 2, biller: 0 },
  opposes: "skip",
};
const careless: FitItem = {
  id: "skip",
  family: "detail",
  keyed: "reverse",
  weights: { coder: -2, biller: -2 },
};
const kept = [people, detail, careless];

describe("brokenPromises", () => {
  it("finds none where people raise the biller, detail raises the coder and weights cancel out", () => {
    expect(brokenPromises(kept)).toEqual([]);
  });

  it.each([
    {
      fault: "a liking of people that lowers the biller",
      items: [{ ...people, weights: { coder: 0, biller: -1 } }, detail, careless],
      promise: { kind: "people-lowers-biller", item: "talk" },
    },
    {
      fault: "a dislike of people that raises the biller",
      items: [{ ...people, keyed: "reverse" }, detail, careless],
      promise: { kind: "people-lowers-biller", item: "talk" },
    },
    {
      fault: "a liking of detail that lowers the coder",
      items: [people, { ...detail, weights: { coder: -2, biller: 0 } }, careless],
      promise: { kind: "detail-lowers-coder", item: "check" },
    },
    {
      fault: "a liking of quiet that lowers the coder",
      items: [people, { ...detail, family: "focus", weights: { coder: -1, biller: 0 } }, careless],
      promise: { kind: "detail-lowers-coder", item: "check" },
    },
    {
      fault: "weights that do not cancel out",
      items: [{ ...people, weights: { coder: 0, biller: 1 } }, detail, careless],
      promise: { kind: "unbalanced", side: "biller", sum: -1 },
    },
    {
      fault: "an opposite that does not exist",
      items: [people, { ...detail, opposes: "gone" }, careless],
      promise: { kind: "no-opposite", item: "check" },
    },
    {
      fault: "an opposite that asks the same way round",
      items: [people, detail, { ...careless, keyed: "forward" }],
      promise: { kind: "no-opposite", item: "check" },
    },
    {
      fault: "an id that is used twice",
      items: [people, detail, careless, { ...people, weights: { coder: 0, biller: 0 } }],
      promise: { kind: "repeated-id", item: "talk" },
    },
  ] as const)("finds $fault", ({ items, promise }) => {
    expect(brokenPromises(items)).toContainEqual(promise);
  });
});
