import type { Operation } from "rfc6902";
import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-query.ts";

const KEY = "content/scenarios/sore-knee/key.json";
const by = {
  code: "M25.562",
  evidence: ["It is the left one."],
  rationale: "The clinician says so when asked.",
  citations: ["guideline:IV.G"],
};
const query = {
  about: "which knee it is",
  indicators: ["Pain in the right knee"],
  answerWords: ["left knee"],
  example: "The note says pain in the right knee. Which knee was examined: right, left, or both?",
  reply: ["It is the left one. -- clinic"],
  replace: [{ code: "M25.561", by }],
  rationale: "The note contradicts itself about the side.",
  citations: ["guideline:IV.G"],
};

function told(change: object, ...more: readonly Operation[]): readonly string[] {
  const patch = [{ op: "add", path: "/query", value: { ...query, ...change } } as const, ...more];
  return problemsOf(rule, { file: KEY, patch });
}

it("[scenario-query] accepts a query whose reply leads to a key that keeps the rules", () => {
  expect(told({})).toEqual([]);
});

it.each([
  [{ indicators: ["Pain in the left knee"] }, "query/indicators: the chart does not say"],
  [
    { example: "Can you document pain in the left knee for this visit?" },
    "query/example: the example leads: asks-to-document",
  ],
  [{ replace: [{ code: "I10", by }] }, "query/replace: I10 is no diagnosis of the key"],
  [
    { replace: [{ code: "M25.561", by: { ...by, code: "M25.56" } }] },
    "after the reply: M25.56 is not billable",
  ],
  [
    { replace: [{ code: "M25.561", by: { ...by, evidence: ["Never said"] } }] },
    "after the reply: the chart does not say “Never said”",
  ],
  [
    { replace: [{ code: "M25.561", by: { ...by, citations: ["guideline:I.C.99"] } }] },
    "after the reply: nothing at guideline:I.C.99",
  ],
])("[scenario-query] names what is wrong: %#", (change, problem) => {
  expect(told(change).join("\n")).toContain(problem);
});
