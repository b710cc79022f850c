import { loadCodeSets, loadEditions, loadGuidelines } from "../../catalog/browser.ts";
import type { GuidelineSection } from "../../catalog/schemas/guidelines.ts";
import type { CodeBook } from "../../domain/codebook/code-book.ts";
import type { ProcedureBook } from "../../domain/codebook/code-sets.ts";
import { indexByCode, type IndexByCode } from "../../domain/codebook/index-entries.ts";

/** Everything that the code book's screens show. */
export interface CodebookData {
  /** The newest edition of ICD-10-CM. */
  readonly book: CodeBook | undefined;
  readonly services: readonly ProcedureBook[];
  readonly guidelines: readonly GuidelineSection[];
  readonly index: IndexByCode;
}

let loading: Promise<CodebookData> | undefined;

/** Loads once for the life of the page; after a failure the next call tries again. */
export function loadCodebook(): Promise<CodebookData> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<CodebookData> {
  const [sets, editions, guidelines] = await Promise.all([
    loadCodeSets(),
    loadEditions(),
    loadGuidelines(),
  ]);
  const book = sets.diagnoses.toSorted((a, b) =>
    a.edition.validTo < b.edition.validTo ? 1 : -1,
  )[0];
  const edition = editions.diagnoses.find(
    ({ edition: { validTo } }) => validTo === book?.edition.validTo,
  );
  return {
    book,
    services: sets.procedures,
    guidelines,
    index: indexByCode([...(edition?.index ?? []), ...(edition?.externalIndex ?? [])]),
  };
}
