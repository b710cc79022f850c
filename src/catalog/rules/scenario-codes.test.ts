import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./scenario-codes.ts";

const KEY = "content/scenarios/sore-knee/key.json";
const CODES = "content/codebook/hcpcs-2026/edition.json";
const TABULAR = "content/codebook/icd10cm-2026/edition.json";

it.each([
  ["/diagnoses/0/code", "M25.56", "diagnoses/0: M25.56 is not billable on 2026-02-10"],
  ["/diagnoses/0/code", "m25561", "diagnoses/0: m25561 is not written as the book prints it"],
  ["/diagnoses/1/alternates", ["E11.8"], "diagnoses/1: E11.8 is not billable on 2026-02-10"],
  ["/services/0/code", "99212", "services/0: 99212 is in no service code set on 2026-02-10"],
  [
    "/services/1/alternates",
    ["G0438"],
    "services/1: G0438 is in no service code set on 2026-02-10",
  ],
  ["/services/0/modifiers/0", "LT", "services/0: modifier LT is in no code set on 2026-02-10"],
  [
    "/services/1/optionalModifiers",
    ["33"],
    "services/1: modifier 33 is in no code set on 2026-02-10",
  ],
])("[scenario-codes] names a code that can't be reported: %s = %s", (path, value, problem) => {
  const patch = [{ op: "add", path, value }] as const;
  const damage =
    path.endsWith("0") || path.endsWith("code") ? [{ op: "remove", path } as const] : [];
  expect(problemsOf(rule, { file: KEY, patch: [...damage, ...patch] })).toEqual([
    `${KEY} ${problem}`,
  ]);
});

it.each([
  [TABULAR, ["diagnoses/0: M25.561 is not billable", "diagnoses/1: E11.9 is not billable"]],
  [CODES, ["services/1: G0439 is in no service code set"]],
])("[scenario-codes] looks codes up on the date of service, against %s", (file, problems) => {
  const patch = [{ op: "replace", path: "/validTo", value: "2026-02-09" }] as const;
  expect(problemsOf(rule, { file, patch })).toEqual(
    problems.map((problem) => `${KEY} ${problem} on 2026-02-10`),
  );
});
