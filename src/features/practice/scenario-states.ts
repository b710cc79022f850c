import { useEffect, useState } from "react";
import { listAttempts } from "../../storage/attempt-log.ts";
import { onStorageChange } from "../../storage/db.ts";
import { listDrafts } from "../../storage/drafts.ts";

/** What the learner has done of each scenario or audit, by slug. */
export interface ScenarioStates {
  readonly attempts: ReadonlyMap<string, number>;
  readonly drafts: ReadonlySet<string>;
}

const nothing: ScenarioStates = { attempts: new Map(), drafts: new Set() };

const prefixes = { encounter: "scenario:", audit: "audit:" } as const;

export function useScenarioStates(kind: keyof typeof prefixes = "encounter"): ScenarioStates {
  const prefix = prefixes[kind];
  const [states, setStates] = useState(nothing);
  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const [attempts, drafts] = await Promise.all([listAttempts({ kind }), listDrafts()]);
      if (!isCurrent) return;
      const counts = new Map<string, number>();
      for (const { exercise } of attempts.ok ? attempts.value : []) {
        const slug = exercise.id.slice(prefix.length);
        counts.set(slug, (counts.get(slug) ?? 0) + 1);
      }
      const begun = (drafts.ok ? drafts.value : [])
        .filter(({ exerciseId }) => exerciseId.startsWith(prefix))
        .map(({ exerciseId }) => exerciseId.slice(prefix.length));
      setStates({ attempts: counts, drafts: new Set(begun) });
    };
    void load();
    const stop = onStorageChange(() => void load());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [kind, prefix]);
  return states;
}

export function stateWords({ attempts, drafts }: ScenarioStates, slug: string): string | undefined {
  const count = attempts.get(slug) ?? 0;
  const done = count === 0 ? undefined : count === 1 ? "1 attempt" : `${count} attempts`;
  if (!drafts.has(slug)) return done;
  return done === undefined ? "Begun" : `${done}, another begun`;
}
