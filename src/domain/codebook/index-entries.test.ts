import { expect, it } from "vitest";
import { indexByCode, indexEntriesFor } from "./index-entries.ts";
import { aCodeBook, indexTerms } from "./testing.ts";

const book = aCodeBook();
const byCode = indexByCode([
  ...indexTerms,
  { title: "Alzheimer's disease", code: "E10.9", manifestation: "E11.21" },
]);

function linesFor(code: string) {
  const entry = book.entries.get(code);
  return (entry ? indexEntriesFor(byCode, entry) : []).map(
    (line) => `${line.path.join(" > ")}: ${line.code}`,
  );
}

it.each([
  ["E11.9", ["Diabetes, diabetic (mellitus) (sugar): E11.9"], "a main term's own code"],
  [
    "E11.22",
    ["Diabetes, diabetic (mellitus) (sugar) > with > chronic kidney disease: E11.22"],
    "a subterm",
  ],
  [
    "S52.521",
    ["Fracture, traumatic > radius > lower end > torus: S52.52-"],
    "the Index stops at the heading above",
  ],
  ["E11.21", ["Alzheimer's disease: E11.21"], "the second of two codes"],
  ["C43", [], "nothing leads there"],
])("shows what leads to %s: %j (%s)", (code, lines) => {
  expect(linesFor(code)).toEqual(lines);
});
