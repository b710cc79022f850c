import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./look-up-terms.ts";

const LOOK_UPS = "content/look-ups.json";

it.each([
  ["/terms/0/code", "M25.56", "terms/0/code: M25.56 is not billable on 2026-03-02"],
  ["/terms/0/code", "Z99.9", "terms/0/code: Z99.9 is not billable on 2026-03-02"],
  ["/terms/0/phrase", "M25.562 on the left", "terms/0/phrase: phrase or hint gives M25.562 away"],
  ["/dateOfService", "2019-03-02", "dateOfService: no edition for 2019-03-02"],
])("[look-up-terms] names a term that leads nowhere: %s = %s", (path, value, problem) => {
  const patch = [{ op: "replace", path, value }] as const;
  expect(problemsOf(rule, { file: LOOK_UPS, patch })).toEqual([`${LOOK_UPS} ${problem}`]);
});

it("[look-up-terms] names a code to which no line of the Index leads", () => {
  const file = "content/codebook/icd10cm-2026/index/p.json";
  const patch = [{ op: "remove", path: "/terms/0/terms/0/code" }] as const;
  expect(problemsOf(rule, { file, patch })).toEqual([
    `${LOOK_UPS} terms/0/code: no line of the Index leads to M25.562`,
  ]);
});
