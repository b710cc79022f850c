import { useEffect, useState } from "react";

/** Calls back on each change of what was loaded; returns the way to stop. */
export type Subscribe = (onChange: () => void) => () => void;

/**
 * The value of a promise, `undefined` while the first one is under way; loaded anew when `load` or what it
 * rests on changes, with the old value standing until the new one is there. Both are stable (a module's
 * function or from `useCallback`). A failure reaches the screen's error boundary.
 */
export function useLoaded<T>(load: () => Promise<T>, subscribe?: Subscribe): T | undefined {
  const [loaded, setLoaded] = useState<{ from: () => Promise<T>; value: T } | undefined>();
  const [failure, setFailure] = useState<Error | undefined>();
  useEffect(() => {
    let latest = 0;
    const start = () => {
      latest += 1;
      const mine = latest;
      load().then(
        (value) => {
          if (mine === latest) setLoaded({ from: load, value });
        },
        (error: unknown) => {
          if (mine === latest)
            setFailure(error instanceof Error ? error : new Error(String(error)));
        },
      );
    };
    start();
    const stop = subscribe?.(start);
    return () => {
      latest = -1;
      stop?.();
    };
  }, [load, subscribe]);
  if (failure) throw failure;
  return loaded?.from === load ? loaded.value : undefined;
}
