import { useEffect, useState } from "react";
import type { Standing } from "../../domain/assignments/rights.ts";
import type { AssignmentSet } from "../../domain/assignments/set.ts";
import { loadStanding } from "../../storage/assignment-work.ts";

/** Where the learner stands with a scenario of an accepted set; `null` outside a set, undefined while it loads. */
export type SetStanding = (Standing & { readonly set: AssignmentSet }) | null | undefined;

export function useStanding(setId: string | null, slug: string): SetStanding {
  const [standing, setStanding] = useState<SetStanding>(setId === null ? null : undefined);
  useEffect(() => {
    if (setId === null) return;
    let isCurrent = true;
    void loadStanding(setId, slug).then((loaded) => {
      if (isCurrent) setStanding(loaded.ok ? loaded.value : null);
    });
    return () => {
      isCurrent = false;
    };
  }, [setId, slug]);
  return standing;
}
