import { useEffect, useState } from "react";
import { listAttempts, type Attempt } from "../../storage/attempt-log.ts";

/** Every attempt at one exercise, the first one first; undefined while they load. */
export function useAttempts(exerciseId: string): readonly Attempt[] | undefined {
  const [attempts, setAttempts] = useState<readonly Attempt[]>();
  useEffect(() => {
    let isCurrent = true;
    void listAttempts({ exerciseId }).then((listed) => {
      if (isCurrent) setAttempts(listed.ok ? listed.value : []);
    });
    return () => {
      isCurrent = false;
    };
  }, [exerciseId]);
  return attempts;
}
