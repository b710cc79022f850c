import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./unique-ids.ts";

it.each([
  ["content/guidelines.json", "sections", "IV.G"],
  ["content/codebook/place-of-service.json", "codes", "11"],
  ["content/look-ups.json", "terms", "knee-left"],
  ["content/payers/vale.json", "rules", "visits"],
  ["content/payers/vale.json", "plans", "core"],
  ["content/practices/hill.json", "providers", "okafor"],
  ["content/codebook/hcpcs-2026/codes.json", "codes", "G0439"],
  ["content/codebook/cpt-teaching-2026/modifiers.json", "modifiers", "25"],
])("[unique-ids] names what stands twice in %s", (file, list, name) => {
  const patch = [{ op: "copy", from: `/${list}/0`, path: `/${list}/1` }] as const;
  expect(problemsOf(rule, { file, patch })).toEqual([
    `${file} ${list}/1: ${name} stands there twice`,
  ]);
});
