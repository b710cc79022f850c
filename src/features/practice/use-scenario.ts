import { useEffect, useState } from "react";
import {
  loadAllEditions,
  loadAudit,
  loadCodeSets,
  loadPlacesOfService,
  loadScenario,
} from "../../catalog/browser.ts";
import type { CodeSets } from "../../domain/codebook/code-sets.ts";
import type { EncounterKey } from "../../domain/grading/key.ts";
import type { AuditKey, AuditPrompt } from "../../exercises/audit/schema.ts";
import type { EncounterPrompt } from "../../exercises/encounter/schema.ts";

/** A scenario or an audit with the code books that its work needs. */
interface Loaded<Prompt, Key> {
  readonly prompt: Prompt;
  readonly key: Key;
  /** What grades rest on: the editions that ship. */
  readonly codeSets: CodeSets;
  /** Those and what was loaded on this device, for looking up. */
  readonly books: CodeSets;
  readonly placesOfService: readonly { readonly code: string; readonly name: string }[];
}

export type LoadedScenario = Loaded<EncounterPrompt, EncounterKey>;
export type LoadedAudit = Loaded<AuditPrompt, AuditKey>;

/** While there is nothing to work on yet. */
export type Unloaded =
  | { readonly status: "loading" }
  | { readonly status: "unknown" }
  | { readonly status: "failed"; readonly reason: string };

type Load<Material> = Unloaded | { readonly status: "ready"; readonly scenario: Material };

export function useScenario(slug: string): Load<LoadedScenario> {
  return useMaterial(slug, loadScenario);
}

export function useAudit(slug: string): Load<LoadedAudit> {
  return useMaterial(slug, loadAudit);
}

/** `find` is a module's own function, so that it stays the same. */
function useMaterial<Prompt, Key>(
  slug: string,
  find: (slug: string) => Promise<{ readonly prompt: Prompt; readonly key: Key } | undefined>,
): Load<Loaded<Prompt, Key>> {
  const [load, setLoad] = useState<Load<Loaded<Prompt, Key>>>({ status: "loading" });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: Load<Loaded<Prompt, Key>>) => {
      if (isCurrent) setLoad(next);
    };
    show({ status: "loading" });
    Promise.all([find(slug), loadCodeSets(), loadAllEditions(), loadPlacesOfService()]).then(
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
  }, [find, slug]);
  return load;
}
