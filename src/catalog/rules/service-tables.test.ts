import { expect, it } from "vitest";
import { problemsOf } from "../../../tests/content/smallest.ts";
import { rule } from "./service-tables.ts";

const VISITS = "content/codebook/cpt-teaching-2026/visits.json";
const PAYER = "content/payers/vale.json";

it("[service-tables] names a code of a table that no edition has", () => {
  const patch = [{ op: "replace", path: "/visits/0/code", value: "99212" }] as const;
  expect(problemsOf(rule, { file: VISITS, patch })).toEqual([`${VISITS} : 99212 is in no edition`]);
});

it("[service-tables] names codes and a rule that a payer's table invents", () => {
  const value = [
    { services: ["99213", "G0438"], diagnoses: ["E11", "M20-M26", "Z99"], rule: "no" },
  ];
  const patch = [{ op: "add", path: "/coverage", value }] as const;
  expect(problemsOf(rule, { file: PAYER, patch })).toEqual([
    `${PAYER} coverage/0: G0438 is in no edition`,
    `${PAYER} coverage/0: Z99 is in no edition`,
    `${PAYER} coverage/0: no rule no`,
  ]);
});

it("[service-tables] names the parts that a payer's table invents", () => {
  const value = [{ services: ["99213"], parts: ["A4570"], rule: "visits" }];
  const patch = [{ op: "add", path: "/included", value }] as const;
  expect(problemsOf(rule, { file: PAYER, patch })).toEqual([
    `${PAYER} included/0: A4570 is in no edition`,
  ]);
});
