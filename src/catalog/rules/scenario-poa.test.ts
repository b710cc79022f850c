import { expect, it } from "vitest";
import { codeSetsOf } from "../catalog.ts";
import { problemsOf, readable, damaged } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-poa.ts";

const SCENARIO = "content/scenarios/sore-knee/scenario.json";
const KEY = "content/scenarios/sore-knee/key.json";

it("[scenario-poa] asks an inpatient chart for its admission and for every indicator", () => {
  const patch = [
    { op: "replace", path: "/setting", value: "inpatient" },
    { op: "add", path: "/tasks/-", value: "superbill" },
  ] as const;
  expect(problemsOf(rule, { file: SCENARIO, patch })).toEqual([
    `${SCENARIO} admitted: an inpatient chart needs the day of admission`,
    `${SCENARIO} tasks: a superbill belongs to no inpatient chart`,
    `${KEY} diagnoses/0/poa: M25.561 has no present-on-admission indicator`,
    `${KEY} diagnoses/1/poa: E11.9 has no present-on-admission indicator`,
  ]);
});

it.each([
  ["2026-02-11", ["2026-02-11 is after the discharge"]],
  ["2026-02-10", []],
])("[scenario-poa] holds an admission on %s against the discharge", (value, problems) => {
  const inpatient = [
    { op: "replace", path: "/setting", value: "inpatient" },
    { op: "add", path: "/admitted", value },
    { op: "replace", path: "/tasks", value: ["diagnoses", "services"] },
  ] as const;
  const indicators = [
    { op: "add", path: "/diagnoses/0/poa", value: "Y" },
    { op: "add", path: "/diagnoses/1/poa", value: "Y" },
  ] as const;
  expect(
    problemsOf(rule, { file: SCENARIO, patch: inpatient }, { file: KEY, patch: indicators }),
  ).toEqual(problems.map((problem) => `${SCENARIO} admitted: ${problem}`));
});

it("[scenario-poa] holds the key's indicators against the book's list of exempt codes", () => {
  const catalog = readable(
    damaged(
      {
        file: SCENARIO,
        patch: [
          { op: "replace", path: "/setting", value: "inpatient" },
          { op: "add", path: "/admitted", value: "2026-02-09" },
          { op: "replace", path: "/tasks", value: ["diagnoses", "services"] },
        ],
      },
      {
        file: KEY,
        patch: [
          { op: "add", path: "/diagnoses/0/poa", value: "Y" },
          { op: "add", path: "/diagnoses/1/poa", value: "exempt" },
        ],
      },
    ),
  );
  const poaExempt = { source: "made for tests", exempt: ["M25"], bySeventhCharacter: [] };
  const withList = {
    ...catalog,
    diagnoses: catalog.diagnoses.map((edition) => ({ ...edition, poaExempt })),
  };
  expect(rule.check(withList, codeSetsOf(withList)).map(({ message }) => message)).toEqual([
    "M25.561 is exempt, yet the key says Y",
    "E11.9 is not on the list of exempt codes",
  ]);
});

it("[scenario-poa] knows no indicator and no admission outside the hospital", () => {
  const patch = [{ op: "add", path: "/diagnoses/0/poa", value: "Y" }] as const;
  const admitted = [{ op: "add", path: "/admitted", value: "2026-02-09" }] as const;
  expect(problemsOf(rule, { file: KEY, patch }, { file: SCENARIO, patch: admitted })).toEqual([
    `${SCENARIO} admitted: only an inpatient is admitted`,
    `${KEY} diagnoses/0/poa: only inpatient charts have an indicator`,
  ]);
});
