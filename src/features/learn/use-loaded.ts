import { useEffect, useState } from "react";

/**
 * The value of a promise, `undefined` while it is under way. `load` is stable (a module's function or from
 * `useCallback`): another one loads anew. A failure reaches the screen's error boundary.
 */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ from: () => Promise<T>; value: T } | undefined>();
  const [failure, setFailure] = useState<Error | undefined>();
  useEffect(() => {
    let isCurrent = true;
    load().then(
      (value) => {
        if (isCurrent) setLoaded({ from: load, value });
      },
      (error: unknown) => {
        if (isCurrent) setFailure(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [load]);
  if (failure) throw failure;
  return loaded?.from === load ? loaded.value : undefined;
}
