import { expect, it } from "vitest";
import { readContentFiles } from "../cli/content-files.ts";
import { openDiagnoses, packDiagnoses } from "./packed-diagnoses.ts";
import { readCatalog } from "./read-catalog.ts";

const { diagnoses } = readCatalog(readContentFiles(process.cwd())).catalog;

it.each(diagnoses)("arrives as it was sent: $edition.title", (edition) => {
  const sent: unknown = JSON.parse(JSON.stringify(packDiagnoses(edition)));
  expect(openDiagnoses(sent as ReturnType<typeof packDiagnoses>)).toEqual(edition);
});
