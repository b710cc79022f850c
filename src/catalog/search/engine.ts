import { isInForce } from "../../domain/codebook/code-sets.ts";
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
export type SearchEngine = Readonly<Record<SearchKind, Search>> & {
  /** Diagnoses in the edition of a date of service (ISO), the newest one where none has it; made when first asked for. */
  diagnosesOn(dateOfService: string): Search;
};

export function createSearchEngine(editions: Editions): SearchEngine {
  const newestFirst = editions.diagnoses.toSorted((a, b) =>
    a.edition.validTo < b.edition.validTo ? 1 : -1,
  );
  const made = new Map<DiagnosisEdition, Search>();
  const searchOf = (edition: DiagnosisEdition | undefined): Search => {
    if (!edition) return () => [];
    const search = made.get(edition) ?? diagnosisSearch(edition);
    made.set(edition, search);
    return search;
  };
  const sayings = {
    synonyms: editions.procedures.flatMap(({ synonyms }) => synonyms.synonyms),
    abbreviations: editions.procedures.flatMap(({ synonyms }) => synonyms.abbreviations),
  };
  const { procedures } = codeSetsOf({ diagnoses: [], procedures: editions.procedures });
  return {
    diagnoses: searchOf(newestFirst[0]),
    diagnosesOn: (dateOfService) =>
      searchOf(
        newestFirst.find(({ edition }) => isInForce(edition, dateOfService)) ?? newestFirst[0],
      ),
    services: createProcedureSearch(procedures, sayings),
  };
}

export function runSearch(
  engine: SearchEngine,
  {
    kind,
    query,
    on,
  }: { readonly kind: SearchKind; readonly query: string; readonly on?: string | undefined },
): ReturnType<Search> {
  const search = kind === "diagnoses" && on !== undefined ? engine.diagnosesOn(on) : engine[kind];
  return search(query);
}

function diagnosisSearch(edition: DiagnosisEdition): Search {
  const [book] = codeSetsOf({ diagnoses: [edition], procedures: [] }).diagnoses;
  const { index, externalIndex, synonyms, tables = {} } = edition;
  return book
    ? createDiagnosisSearch(book, [...index, ...externalIndex], synonyms, Object.values(tables))
    : () => [];
}
