import { expect, it } from "vitest";
import { readContentFiles } from "../../src/cli/content-files.ts";
import { openDiagnoses, packDiagnoses } from "../../src/catalog/packed-diagnoses.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";

const { diagnoses } = readCatalog(readContentFiles(process.cwd())).catalog;

it("arrives as it was sent, every edition", () => {
  const sent: unknown = JSON.parse(JSON.stringify(packDiagnoses(diagnoses)));
  const { whole, changed } = sent as ReturnType<typeof packDiagnoses>;
  expect(openDiagnoses(whole, changed)).toEqual(diagnoses);
});
