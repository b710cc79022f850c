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

it.each(diagnoses)("arrives as it was sent: $edition.title", (edition) => {
  const sent = sentOf([packDiagnoses(edition)]).map(openDiagnoses);
  expect(withTables(sent, sentOf([packTables(edition)]))).toEqual([edition]);
});

function sentOf<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
