import { expect, it } from "vitest";
import { buildProcedureBook } from "../../domain/codebook/code-sets.ts";
import { anEdition } from "../../domain/codebook/testing.ts";
import { serviceGroups } from "./service-groups.ts";

const codes = [
  "99213",
  "20610",
  "00100",
  "90471",
  "71046",
  "85025",
  "99500",
  "G0439",
  "J3301",
  "A4570",
];
const groups = serviceGroups(
  buildProcedureBook(
    anEdition,
    codes.map((code) => ({ code, title: `Service ${code}` })),
    [],
  ),
);

it.each([
  ["Anesthesia", ["00100"]],
  ["Surgery and procedures", ["20610"]],
  ["Imaging", ["71046"]],
  ["Laboratory and pathology", ["85025"]],
  ["Vaccines and other medical services", ["90471"]],
  ["Visits (evaluation and management)", ["99213"]],
  ["Other services", ["99500"]],
  ["G: professional services that Medicare names itself", ["G0439"]],
  ["J: drugs that are not taken by mouth, and chemotherapy", ["J3301"]],
])("puts into %s: %j", (title, expected) => {
  const group = groups.find((each) => each.title === title);
  expect(group?.codes.map(({ code }) => code)).toEqual(expected);
});

it("lists every code once", () => {
  expect(groups.flatMap((group) => group.codes.map(({ code }) => code)).toSorted()).toEqual(
    codes.toSorted(),
  );
});
