import { expect, it } from "vitest";
import { readContentFiles } from "../../src/cli/content-files.ts";
import {
  openDiagnoses,
  packDiagnoses,
  packTables,
  withTables,
} from "../../src/catalog/packed-diagnoses.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";

const { diagnoses } = readCatalog(readContentFiles(process.cwd())).catalog;

it("arrives as it was sent, every edition", () => {
  const { whole, changed } = sentOf(packDiagnoses(diagnoses));
  const tables = sentOf(diagnoses.map(packTables));
  expect(withTables(openDiagnoses(whole, changed), tables)).toEqual(diagnoses);
});

function sentOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
