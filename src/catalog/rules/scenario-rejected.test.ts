import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-rejected.ts";

const KEY = "content/scenarios/sore-knee/key.json";

it.each([
  ["E11.9", ["E11.9 is rejected and also in the key"], "a diagnosis of the key"],
  ["G0439", ["G0439 is rejected and also in the key"], "a service of the key"],
  ["M25.562", ["M25.562 is rejected twice"], "rejected already"],
  ["K35.2", ["K35.2 is in no code set, so that no learner can find it"], "outside the edition"],
  ["M25.56", [], "a header is a mistake that learners make"],
])("[scenario-rejected] judges %s: %o (%s)", (value, problems) => {
  const patch = [{ op: "replace", path: "/rejected/1/code", value }] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual(
    problems.map((problem) => `${KEY} rejected/1: ${problem}`),
  );
});

it("[scenario-rejected] names an alternate of the key that is rejected", () => {
  const patch = [{ op: "add", path: "/services/0/alternates", value: ["99214"] }] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual([
    `${KEY} rejected/1: 99214 is rejected and also in the key`,
  ]);
});
