import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-evidence.ts";

const KEY = "content/scenarios/sore-knee/key.json";

it.each([
  [["Pain in the left knee"], ["the chart does not say “Pain in the left knee”"], "other words"],
  [["pain in the right knee"], ["the chart does not say “pain in the right knee”"], "another case"],
  [
    ["left: normal. Right knee"],
    ["the chart does not say “left: normal. Right knee”"],
    "two blocks",
  ],
  [
    ["normal", "knee"],
    ["the chart says “knee” 2 times; quote more, so that one place is meant"],
    "words in two blocks",
  ],
  [
    ["ee"],
    ["the chart says “ee” 3 times; quote more, so that one place is meant"],
    "words twice in one block",
  ],
  [[], ["M25.561 has no words to rest on"], "no words"],
  [["Pain in\n the right  knee"], [], "white space does not matter"],
])("[scenario-evidence] judges %o: %o (%s)", (value, problems) => {
  const patch = [{ op: "replace", path: "/diagnoses/0/evidence", value }] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual(
    problems.map((problem) => `${KEY} diagnoses/0/evidence: ${problem}`),
  );
});

it("[scenario-evidence] asks for words of services as well, but of no optional line", () => {
  const patch = [
    { op: "replace", path: "/services/1/evidence", value: [] },
    { op: "replace", path: "/services/0/evidence", value: [] },
    { op: "add", path: "/services/0/optional", value: true },
  ] as const;
  expect(problemsOf(rule, { file: KEY, patch })).toEqual([
    `${KEY} services/1/evidence: G0439 has no words to rest on`,
  ]);
});
