import { expect, it } from "vitest";
import { damaged, problemsOf, readable } from "../../../tests/content/smallest.ts";
import { codeSetsOf } from "../catalog.ts";
import { rule } from "./lesson-references.ts";

const LESSON = "content/lessons/coder/first-steps.md";

it.each([
  [":code[E11.9]", ":code[E12.9]", "no code E12.9"],
  [":code[G0439]", ":code[G0438]", "no code G0438"],
  [":code[G0439]", ":code[99215]", "no code 99215"],
  [":code[RT]", ":code[LT]", "no code LT"],
  [":term[superbill]", ":term[remittance]", "the glossary has no “remittance”"],
  ["(first-steps.md)", "(second-steps.md)", "no lesson coder/second-steps"],
  ["(first-steps.md)", "(../biller/first-steps.md)", "no lesson biller/first-steps"],
])(
  "[lesson-references] names what a lesson points to in vain: %s → %s",
  (words, become, message) => {
    expect(problemsOf(rule, { file: LESSON, words, become })).toEqual([
      `${LESSON} line 15: ${message}`,
    ]);
  },
);

it("[lesson-references] names a term of the glossary that points to no other term", () => {
  const file = "content/glossary.json";
  const patch = [{ op: "replace", path: "/terms/0/see/0", value: "Clam" }] as const;
  expect(problemsOf(rule, { file, patch })).toEqual([
    `${file} terms/0/see: “Superbill” points to “Clam”, which is no term`,
  ]);
});

it("[lesson-references] lets a lesson name CPT numbers where no CPT edition is at hand", () => {
  const change = { file: LESSON, words: ":code[G0439]", become: ":code[99215]" };
  const files = [...damaged(change)].filter(([path]) => !path.includes("/cpt-teaching-2026/"));
  const catalog = readable(new Map(files));
  expect(rule.check(catalog, codeSetsOf(catalog))).toEqual([]);
});
