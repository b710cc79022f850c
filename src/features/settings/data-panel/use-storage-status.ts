import { useState, useSyncExternalStore } from "react";
import type { Database } from "../../../storage/db.ts";
import type { StorageStatus } from "../../../storage/status.ts";
import { createStatusStore } from "../../../storage/status-store.ts";

/** How safe the work is; follows every tab. `null` while it is loaded for the first time. */
export function useStorageStatus(database: Database): {
  readonly status: StorageStatus | null;
  readonly refresh: () => void;
} {
  const [store] = useState(() => createStatusStore(database));
  return { status: useSyncExternalStore(store.subscribe, store.getState), refresh: store.refresh };
}
