import { createContext, use } from "react";
import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import type { IndexTerm } from "../../domain/codebook/edition.ts";
import type { IndexByCode } from "../../domain/codebook/index-entries.ts";
import type { SearchHit } from "../../domain/codebook/search/code-search.ts";
import type { EncounterDraft, Underway } from "./draft.ts";

/** What the workbench needs from the screen around it: the code books, their search, and where drafts go. */
export interface EncounterDesk {
  readonly codeSets: CodeSets;
  readonly placesOfService: readonly { readonly code: string; readonly name: string }[];
  searchDiagnoses(query: string): Promise<readonly SearchHit[]>;
  searchServices(query: string): Promise<readonly SearchHit[]>;
  /** The Index of the edition that ends on this day, for the guided look-up; stable. */
  readonly loadIndex?: (validTo: string) => Promise<readonly IndexTerm[]>;
  /** The Alphabetic Index on a date of service, for hints; left out where hints are not allowed. */
  readonly loadHints?: ((dateOfService: string) => Promise<IndexByCode>) | undefined;
  /** Called on every edit; the screen saves it. */
  onDraft(draft: EncounterDraft): void;
  /** The guided look-up that the draft kept. */
  readonly underway?: Underway | undefined;
}

const EncounterDeskContext = createContext<EncounterDesk | null>(null);

export const EncounterDeskProvider = EncounterDeskContext.Provider;

export function useEncounterDesk(): EncounterDesk {
  const desk = use(EncounterDeskContext);
  if (!desk) throw new Error("an encounter needs an EncounterDeskProvider above it");
  return desk;
}
