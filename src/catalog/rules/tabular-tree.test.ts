import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./tabular-tree.ts";

const KNEE = "content/codebook/icd10cm-2026/tabular/M20-M25.json";
const CHAPTERS = "content/codebook/icd10cm-2026/chapters.json";
const CHILDREN = "/categories/0/children/0/children";

it.each([
  [
    `${CHILDREN}/1/code`,
    "M25.561",
    "categories/0/children/0/children/1: M25.561 stands there twice",
  ],
  [
    `${CHILDREN}/1/code`,
    "M25.572",
    "categories/0/children/0/children/1: M25.572 stands below M25.56",
  ],
  ["/categories/0/code", "M25.5", "categories/0: M25.5 is no category"],
])("[tabular-tree] names a code out of place: %s = %s", (path, value, problem) => {
  const patch = [{ op: "replace", path, value }] as const;
  expect(problemsOf(rule, { file: KNEE, patch })).toEqual([`${KNEE} ${problem}`]);
});

it("[tabular-tree] names a code that stands in two files", () => {
  const value = { code: "E11", title: "Type 2 diabetes mellitus" };
  const patch = [{ op: "add", path: "/categories/1", value }] as const;
  expect(problemsOf(rule, { file: KNEE, patch })).toEqual([
    `${KNEE} categories/1: E11 stands there twice`,
  ]);
});

it("[tabular-tree] names a section that is in no chapter", () => {
  const patch = [{ op: "remove", path: "/chapters/1" }] as const;
  expect(problemsOf(rule, { file: CHAPTERS, patch })).toEqual([
    `${KNEE} section: no chapter has a section M20-M25`,
  ]);
});
