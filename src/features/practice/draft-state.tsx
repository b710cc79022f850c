import { useEffect, useSyncExternalStore } from "react";
import type { DraftSaver } from "../../storage/draft-saver.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SaveState } from "../../ui/save-state.tsx";
import { markUnsaved } from "../../ui/unsaved-work.ts";

/** Saved, saving or not; after a save in another tab, the choice between the two versions. */
export function DraftState({
  saver,
  exerciseId,
  onReopen,
}: {
  readonly saver: DraftSaver;
  readonly exerciseId: string;
  readonly onReopen: () => void;
}) {
  const state = useSyncExternalStore(saver.subscribe, saver.getState);
  useEffect(() => {
    markUnsaved(exerciseId, state.status !== "saved");
  }, [exerciseId, state.status]);
  if (state.status !== "error") {
    return <SaveState state={state.status === "saved" ? "saved" : "saving"} />;
  }
  const { problem } = state;
  return (
    <Notice
      tone="error"
      title={problem.message}
      kept={problem.whatWasKept}
      next={problem.whatToDo}
      actions={
        problem.kind === "changed-elsewhere" ? (
          <>
            <Button size="small" onClick={() => void saver.keepMine()}>
              Keep this version
            </Button>
            <Button size="small" onClick={() => void saver.takeOther().then(onReopen)}>
              Take the other one
            </Button>
          </>
        ) : (
          <Button size="small" onClick={() => void saver.flush()}>
            Try again
          </Button>
        )
      }
    />
  );
}
