import { codeSetsOf, type DiagnosisEdition, type ProcedureEdition } from "../catalog.ts";
import {
  createDiagnosisSearch,
  createProcedureSearch,
  type Search,
} from "../../domain/codebook/search/code-search.ts";
import type { SearchKind } from "./protocol.ts";

export interface Editions {
  readonly diagnoses: readonly DiagnosisEdition[];
  readonly procedures: readonly ProcedureEdition[];
}

/** The searches over the newest edition of each code set. */
export type SearchEngine = Readonly<Record<SearchKind, Search>>;

export function createSearchEngine(editions: Editions): SearchEngine {
  const newest = editions.diagnoses.toSorted((a, b) =>
    a.edition.validTo < b.edition.validTo ? 1 : -1,
  )[0];
  const sets = codeSetsOf({
    diagnoses: newest ? [newest] : [],
    procedures: editions.procedures,
  });
  const book = sets.diagnoses[0];
  const diagnoses: Search =
    newest && book
      ? createDiagnosisSearch(
          book,
          [...newest.index, ...newest.externalIndex],
          newest.synonyms,
          Object.values(newest.tables ?? {}),
        )
      : () => [];
  const sayings = {
    synonyms: editions.procedures.flatMap(({ synonyms }) => synonyms.synonyms),
    abbreviations: editions.procedures.flatMap(({ synonyms }) => synonyms.abbreviations),
  };
  return { diagnoses, services: createProcedureSearch(sets.procedures, sayings) };
}
