import { useEffect, useState } from "react";
import {
  loadAllEditions,
  loadCodeSets,
  loadPlacesOfService,
  loadScenario,
} from "../../catalog/browser.ts";
import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import type { EncounterKey } from "../../domain/grading/key.ts";
import type { EncounterPrompt } from "../../exercises/encounter/schema.ts";

/** A scenario with the code books that its work needs. */
export interface LoadedScenario {
  readonly prompt: EncounterPrompt;
  readonly key: EncounterKey;
  /** What grades rest on: the editions that ship. */
  readonly codeSets: CodeSets;
  /** Those and what was loaded on this device, for looking up. */
  readonly books: CodeSets;
  readonly placesOfService: readonly { readonly code: string; readonly name: string }[];
}

export type ScenarioLoad =
  | { readonly status: "loading" }
  | { readonly status: "unknown" }
  | { readonly status: "failed"; readonly reason: string }
  | { readonly status: "ready"; readonly scenario: LoadedScenario };

export function useScenario(slug: string): ScenarioLoad {
  const [load, setLoad] = useState<ScenarioLoad>({ status: "loading" });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: ScenarioLoad) => {
      if (isCurrent) setLoad(next);
    };
    show({ status: "loading" });
    Promise.all([
      loadScenario(slug),
      loadCodeSets(),
      loadAllEditions(),
      loadPlacesOfService(),
    ]).then(
      ([found, codeSets, { codeSets: books }, placesOfService]) => {
        show(
          found
            ? { status: "ready", scenario: { ...found, codeSets, books, placesOfService } }
            : { status: "unknown" },
        );
      },
      (error: unknown) => {
        show({ status: "failed", reason: error instanceof Error ? error.message : String(error) });
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [slug]);
  return load;
}
