import { expect, it } from "vitest";
import { problemsOf, type Damage } from "../../../tests/content/smallest.ts";
import { rule } from "./citations.ts";

const KEY = "content/scenarios/sore-knee/key.json";
const LESSON = "content/lessons/coder/first-steps.md";

function citing(path: string, value: string): Damage {
  return { file: KEY, patch: [{ op: "replace", path, value }] };
}

it.each([
  [
    "an audit's reason",
    {
      file: "content/audits/other-knee.json",
      patch: [{ op: "replace", path: "/missed/0/citations/0", value: "hcpcs:G0438" }],
    },
    "content/audits/other-knee.json missed/0: nothing at hcpcs:G0438",
  ],
  [
    "a section that is not summarized",
    citing("/diagnoses/1/citations/0", "guideline:IV.Q"),
    `${KEY} diagnoses/1: nothing at guideline:IV.Q`,
  ],
  [
    "a category outside the edition",
    citing("/services/0/citations/1", "tabular:K35"),
    `${KEY} services/0: nothing at tabular:K35`,
  ],
  [
    "a service outside the edition",
    citing("/services/1/citations/0", "hcpcs:G0438"),
    `${KEY} services/1: nothing at hcpcs:G0438`,
  ],
  [
    "a rule that the payer lacks",
    citing("/rejected/1/citations/0", "payer:vale#copays"),
    `${KEY} rejected/1: nothing at payer:vale#copays`,
  ],
  [
    "a payer that is not there",
    citing("/services/0/citations/0", "payer:dale#visits"),
    `${KEY} services/0: nothing at payer:dale#visits`,
  ],
  [
    "the order's reason",
    citing("/order/citations/0", "guideline:IV.Z"),
    `${KEY} order: nothing at guideline:IV.Z`,
  ],
  [
    "a pair's reason",
    citing("/order/before/0/citation", "tabular:Z99"),
    `${KEY} order/before/0: nothing at tabular:Z99`,
  ],
  [
    "an exercise of a lesson",
    { file: LESSON, words: "tabular:M25.56", become: "tabular:M25.57" },
    `${LESSON} line 17: nothing at tabular:M25.57`,
  ],
] as const)("[citations] names a citation that leads nowhere: %s", (_why, damage, problem) => {
  expect(problemsOf(rule, damage)).toEqual([problem]);
});
