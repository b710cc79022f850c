import { useCallback, useState } from "react";
import type { DisputeCase, Disputes } from "../../exercises/encounter/result/dispute-form.tsx";
import { systemClock } from "../../lib/clock.ts";
import { appendDispute, listDisputes } from "../../storage/attempt-log.ts";
import { onStorageChange } from "../../storage/db.ts";
import { isoInstant, newId } from "../../storage/ids.ts";
import type { StorageProblem } from "../../storage/problem.ts";
import { useLoaded } from "../../ui/use-loaded.ts";

const subscribe = (onChange: () => void) =>
  onStorageChange(({ stores }) => {
    if (stores.includes("disputes")) onChange();
  });

/** An attempt's disputes, and what adds one; undefined while they are loaded. */
export function useDisputes(attemptId: string): {
  readonly disputes: Disputes | undefined;
  readonly problem: StorageProblem | undefined;
} {
  const load = useCallback(() => listDisputes(attemptId), [attemptId]);
  const loaded = useLoaded(load, subscribe);
  const [problem, setProblem] = useState<StorageProblem>();

  async function make(made: DisputeCase): Promise<void> {
    const at = isoInstant(systemClock.now());
    const appended = await appendDispute({ id: newId(), attemptId, at, ...made });
    setProblem(appended.ok ? undefined : appended.error);
  }

  const disputes = loaded?.ok
    ? {
        made: loaded.value.map(
          ({ path, rule, code = "", words = "", citation = "", text }): DisputeCase => {
            return { path, rule, code, words, citation, text };
          },
        ),
        onMake: (made: DisputeCase) => void make(made),
      }
    : undefined;
  return { disputes, problem: problem ?? (loaded && !loaded.ok ? loaded.error : undefined) };
}
