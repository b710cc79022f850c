import { expect, it } from "vitest";
import { problemsOf, type Damage } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-patient.ts";

const CHART = "content/scenarios/sore-knee/chart.md";
const SCENARIO = "content/scenarios/sore-knee/scenario.json";

it.each([
  ["64-year-old man.", ["paragraph 1: “64-year-old man”, yet the sex on file is F"], "another sex"],
  [
    "63 y/o woman.",
    ["paragraph 1: “63 y/o woman”, yet born on 1961-05-04 the patient is 64 years old"],
    "another age",
  ],
  ["64 y F, walk-in.", [], "short for the same"],
  ["64-year-old right-handed woman.", [], "a word between"],
  ["Woman seen with her 12 mo baby.", [], "nobody's age but the baby's"],
  ["64-year-old woman, daughter is a 30-year-old woman.", [], "the patient first"],
  ["DOB 05/04/1961.", [], "the date of birth on file"],
  [
    "Date of birth: 05/14/1961.",
    ["paragraph 1: born on 1961-05-14, yet on file it is 1961-05-04"],
    "another date of birth",
  ],
])("[scenario-patient] compares “%s” with what is on file: %o (%s)", (become, problems) => {
  const damage: Damage = { file: CHART, words: "64-year-old woman.", become };
  expect(problemsOf(rule, damage)).toEqual(problems.map((problem) => `${CHART} ${problem}`));
});

it.each([
  ["2025-02-10", []],
  [
    "2025-02-11",
    ["paragraph 1: “12-month-old girl”, yet born on 2025-02-11 the patient is 11 months old"],
  ],
])("[scenario-patient] counts completed months of a child born on %s", (value, problems) => {
  const child: Damage = { file: CHART, words: "64-year-old woman.", become: "12-month-old girl." };
  const patch = [{ op: "replace", path: "/patient/birthDate", value }] as const;
  expect(problemsOf(rule, child, { file: SCENARIO, patch })).toEqual(
    problems.map((problem) => `${CHART} ${problem}`),
  );
});
