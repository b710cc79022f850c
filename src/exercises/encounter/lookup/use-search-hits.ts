import { useEffect, useState } from "react";
import type { SearchHit } from "../../../domain/codebook/search/code-search.ts";

export type SearchCodes = (query: string) => Promise<readonly SearchHit[]>;

export interface SearchHits {
  /** The query that was answered; behind what is typed while an answer is under way. */
  readonly query: string;
  readonly hits: readonly SearchHit[];
  readonly failed: boolean;
}

const NOTHING: SearchHits = { query: "", hits: [], failed: false };

/** Hits for what is typed. The last answer stays until the next one comes; an overtaken answer is dropped. */
export function useSearchHits(search: SearchCodes, typed: string): SearchHits {
  const query = typed.trim();
  const [answer, setAnswer] = useState(NOTHING);
  useEffect(() => {
    if (query === "") return undefined;
    let isCurrent = true;
    search(query).then(
      (hits) => {
        if (isCurrent) setAnswer({ query, hits, failed: false });
      },
      () => {
        if (isCurrent) setAnswer({ query, hits: [], failed: true });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [search, query]);
  return query === "" ? NOTHING : answer;
}
