import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";
import { unsavedWork } from "../ui/unsaved-work.ts";
import { registerServiceWorker } from "./service-worker.ts";

/** Says that a new version waits. Never reloads by itself, and not while work is unsaved. */
export function UpdateNotice({ register = registerServiceWorker }) {
  const [state, setState] = useState<"none" | "ready" | "later">("none");
  const applyUpdate = useRef<() => void>(() => undefined);
  const unsaved = useSyncExternalStore(unsavedWork.subscribe, unsavedWork.hasAny);

  useEffect(() => {
    applyUpdate.current = register({
      onNeedRefresh: () => {
        setState("ready");
      },
      onOfflineReady: () => undefined,
    });
  }, [register]);

  if (state !== "ready") return null;
  return (
    <Notice
      tone="info"
      live
      title="A new version is ready."
      next={
        unsaved
          ? "There is work that is not saved yet. The update waits until it is."
          : "Updating reloads the page; everything saved stays."
      }
      actions={
        <>
          <Button
            variant="primary"
            size="small"
            disabled={unsaved}
            onClick={() => {
              applyUpdate.current();
            }}
          >
            Update now
          </Button>
          <Button
            size="small"
            onClick={() => {
              setState("later");
            }}
          >
            Later
          </Button>
        </>
      }
    />
  );
}
