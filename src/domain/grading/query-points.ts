import type { EncounterCase } from "./case.ts";
import { citedIndicators } from "./query.ts";
import { wordingFaults, type WordingFault } from "./query-wording.ts";

/** How the learner's query stands to the one that the key expects. */
export interface QueryState {
  readonly isExpected: boolean;
  readonly isSent: boolean;
  /** About the matter that the key asks for. */
  readonly isMeant: boolean;
  readonly faults: readonly WordingFault[];
  /** The key's indicators that it cites, and how many a query needs. */
  readonly cited: readonly string[];
  readonly needed: number;
}

const FEWEST_INDICATORS = 2;

export function queryState(at: EncounterCase): QueryState {
  const wanted = at.key.query;
  const query = at.answer.query?.isSent ? at.answer.query : undefined;
  const cited = wanted && query ? citedIndicators(at.chart, wanted, query.indicators) : [];
  return {
    isExpected: wanted !== undefined,
    isSent: query !== undefined,
    isMeant: cited.length > 0,
    faults: query ? wordingFaults(query.text, wanted?.answerWords) : [],
    cited,
    needed: Math.min(FEWEST_INDICATORS, wanted?.indicators.length ?? 0),
  };
}

/** Two points for asking, one for words that do not lead, one for the indicators; nothing where none is expected. */
export function queryPoints(at: EncounterCase): {
  readonly earned: number;
  readonly possible: number;
} {
  const { isExpected, isMeant, faults, cited, needed } = queryState(at);
  if (!isExpected) return { earned: 0, possible: 0 };
  if (!isMeant) return { earned: 0, possible: 4 };
  const earned = 2 + (faults.length === 0 ? 1 : 0) + (cited.length >= needed ? 1 : 0);
  return { earned, possible: 4 };
}
