import { deviceDatabase, type Database } from "./db.ts";
import { loadStorageStatus, type StorageStatus } from "./status.ts";

export interface StatusStore {
  /** `null` until it was loaded for the first time. */
  readonly getState: () => StorageStatus | null;
  readonly subscribe: (listener: () => void) => () => void;
  /** Loads again, as after the browser was asked to keep the data. */
  readonly refresh: () => void;
}

/** The status of the storage, loaded when somebody first listens and again after each change of any tab. */
export function createStatusStore(
  database: Database = deviceDatabase(),
  load: (database: Database) => Promise<StorageStatus> = loadStorageStatus,
): StatusStore {
  const listeners = new Set<() => void>();
  let state: StorageStatus | null = null;
  let loading = false;
  /** How often loading was asked for; more may come while it is under way. */
  let asked = 0;
  let stop: (() => void) | null = null;

  async function loadAll(): Promise<void> {
    loading = true;
    let answered = 0;
    while (answered !== asked) {
      answered = asked;
      const loaded = await load(database);
      // Loading may open the database, which changes its whereabouts.
      if (JSON.stringify(loaded) === JSON.stringify(state)) continue;
      state = loaded;
      for (const listener of listeners) listener();
    }
    loading = false;
  }

  const refresh = () => {
    asked += 1;
    if (!loading) void loadAll();
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      stop ??= database.onChange(refresh);
      if (!state) refresh();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        stop?.();
        stop = null;
      };
    },
    refresh,
  };
}
