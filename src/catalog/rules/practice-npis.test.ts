import { expect, it } from "vitest";
import { damaged, problemsOf, readable } from "../../../tests/content/smallest.ts";
import { rule } from "./practice-npis.ts";

const PRACTICE = "content/practices/hill.json";
const SCENARIO = "content/scenarios/sore-knee/scenario.json";

it.each([
  [
    "/providers/1/npi",
    "1000000012",
    "providers/1/npi: 1000000012 is the NPI of hill/okafor already",
  ],
  ["/providers/0/npi", "1000000004", "providers/0/npi: 1000000004 is the NPI of hill already"],
])("[practice-npis] names a number that two have: %s = %s", (path, value, problem) => {
  const patch = [{ op: "replace", path, value }] as const;
  expect(problemsOf(rule, { file: PRACTICE, patch })).toEqual([`${PRACTICE} ${problem}`]);
});

it("[practice-npis] names numbers that two practices share", () => {
  const catalog = readable(damaged());
  const [practice] = catalog.practices;
  const practices = practice ? [practice, { ...practice, id: "dale" }] : [];
  const told = rule.check({ ...catalog, practices }, { diagnoses: [], procedures: [] });
  expect(told.map(({ file, field }) => `${file} ${field}`)).toEqual([
    "content/practices/dale.json npi",
    "content/practices/dale.json providers/0/npi",
    "content/practices/dale.json providers/1/npi",
  ]);
});

it.each([
  ["1000000038", [], "a physician of her own"],
  ["1000000020", [], "a colleague of the practice"],
  [
    "1000000004",
    [`${SCENARIO} referringProvider/npi: 1000000004 is the NPI of hill`],
    "the practice itself",
  ],
])("[practice-npis] judges a referral from %s: %o", (npi, problems) => {
  const value = { name: "June Park, MD", npi };
  const patch = [{ op: "add", path: "/referringProvider", value }] as const;
  expect(problemsOf(rule, { file: SCENARIO, patch })).toEqual(problems);
});
