import { loadAllEditions, loadGuidelines } from "../../catalog/browser.ts";
import type { DiagnosisEdition } from "../../catalog/catalog.ts";
import type { GuidelineSection } from "../../catalog/schemas/guidelines.ts";
import type { CodeBook } from "../../domain/codebook/code-book.ts";
import type { ProcedureBook } from "../../domain/codebook/code-sets.ts";
import type { IndexTerm } from "../../domain/codebook/edition.ts";
import { indexByCode, type IndexByCode } from "../../domain/codebook/index-entries.ts";

/** One year of ICD-10-CM with its indexes. */
export interface DiagnosisVolume {
  readonly book: CodeBook;
  readonly terms: readonly IndexTerm[];
  readonly externalTerms: readonly IndexTerm[];
  readonly tables: NonNullable<DiagnosisEdition["tables"]>;
  /** A selection that ships with the program. */
  readonly isTeaching: boolean;
}

/** Everything that the code book's screens show. */
export interface CodebookData {
  /** The newest edition of ICD-10-CM. */
  readonly book: CodeBook | undefined;
  /** Every edition at hand, the newest first. */
  readonly volumes: readonly DiagnosisVolume[];
  readonly services: readonly ProcedureBook[];
  readonly guidelines: readonly GuidelineSection[];
}

const indexes = new WeakMap<DiagnosisVolume, IndexByCode>();

/** Lines of both indexes by the code that they lead to; read once a volume. */
export function indexOf(volume: DiagnosisVolume): IndexByCode {
  const known = indexes.get(volume);
  if (known) return known;
  const index = indexByCode([...volume.terms, ...volume.externalTerms]);
  indexes.set(volume, index);
  return index;
}

let loading: Promise<CodebookData> | undefined;
let loadedFrom: ReturnType<typeof loadAllEditions> | undefined;

/** Loads once, until the editions on this device change; after a failure the next call tries again. */
export function loadCodebook(): Promise<CodebookData> {
  const from = loadAllEditions();
  if (from !== loadedFrom) loading = undefined;
  loadedFrom = from;
  loading ??= load(from).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(from: ReturnType<typeof loadAllEditions>): Promise<CodebookData> {
  const [{ editions, codeSets: sets }, guidelines] = await Promise.all([from, loadGuidelines()]);
  const volumes = sets.diagnoses
    .map((book) => volumeOf(book, editions.diagnoses))
    .toSorted((a, b) => (a.book.edition.validTo < b.book.edition.validTo ? 1 : -1));
  const [newest] = volumes;
  return {
    book: newest?.book,
    volumes,
    services: sets.procedures,
    guidelines,
  };
}

function volumeOf(book: CodeBook, editions: readonly DiagnosisEdition[]): DiagnosisVolume {
  const edition = editions.find(({ edition: { validTo } }) => validTo === book.edition.validTo);
  return {
    book,
    terms: edition?.index ?? [],
    externalTerms: edition?.externalIndex ?? [],
    tables: edition?.tables ?? {},
    isTeaching: edition !== undefined && edition.folder !== "",
  };
}
