import { useEffect, useState } from "react";
import type { StorageProblem } from "../storage/problem.ts";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** Tells of a failure to store, also when the screen that met it did not. */
export function StorageNotice() {
  const [problem, setProblem] = useState<StorageProblem | null>(null);

  useEffect(() => {
    let stop: (() => void) | undefined;
    let gone = false;
    // Loaded after the first paint: storage is no part of the first page.
    import("../storage/db.ts").then(
      ({ onStorageProblem }) => {
        if (!gone) stop = onStorageProblem(setProblem);
      },
      // The screen that stores something meets the same missing part and says so.
      () => undefined,
    );
    return () => {
      gone = true;
      stop?.();
    };
  }, []);

  if (!problem) return null;
  return (
    <Notice
      tone="error"
      title={problem.message}
      kept={problem.whatWasKept}
      next={problem.whatToDo}
      actions={
        <Button
          size="small"
          onClick={() => {
            setProblem(null);
          }}
        >
          Dismiss
        </Button>
      }
    />
  );
}
