import { createContext, use, useSyncExternalStore, type ReactNode } from "react";

/** How somebody wants to see and steer the program. Not learner data: losing it loses no work. */
export interface Preferences {
  readonly theme: "system" | "light" | "dark";
  /** In hundredths of the browser's own text size. */
  readonly textSize: 100 | 112 | 125 | 150;
  readonly motion: "system" | "reduce";
  /** Shortcuts of one plain key; WCAG 2.1.4 wants a way to switch them off. */
  readonly singleKeyShortcuts: boolean;
}

export const defaultPreferences: Preferences = {
  theme: "system",
  textSize: 100,
  motion: "system",
  singleKeyShortcuts: true,
};

export interface PreferencesStore {
  readonly get: () => Preferences;
  readonly set: (change: Partial<Preferences>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const STORAGE_KEY = "preferences";

function oneOf<T>(choices: readonly T[], value: unknown, otherwise: T): T {
  return choices.find((choice) => choice === value) ?? otherwise;
}

/** Reads stored preferences; whatever is missing or damaged takes its default. */
function readPreferences(text: string | null): Preferences {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? "{}");
  } catch {
    stored = {};
  }
  const found = new Map<string, unknown>(
    typeof stored === "object" && stored !== null ? Object.entries(stored) : [],
  );
  return {
    theme: oneOf(["system", "light", "dark"] as const, found.get("theme"), "system"),
    textSize: oneOf([100, 112, 125, 150] as const, found.get("textSize"), 100),
    motion: oneOf(["system", "reduce"] as const, found.get("motion"), "system"),
    singleKeyShortcuts: oneOf([true, false], found.get("singleKeyShortcuts"), true),
  };
}

/** Keeps preferences in `storage` where there is one, and in memory where it refuses. */
export function createPreferencesStore(storage: Storage | undefined): PreferencesStore {
  let current = defaultPreferences;
  try {
    current = readPreferences(storage?.getItem(STORAGE_KEY) ?? null);
  } catch {
    // A browser may forbid storage altogether.
  }
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set(change) {
      current = { ...current, ...change };
      try {
        storage?.setItem(STORAGE_KEY, JSON.stringify(current));
      } catch {
        // The choice still holds until the tab closes.
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

const PreferencesContext = createContext<PreferencesStore>({
  get: () => defaultPreferences,
  set: () => undefined,
  subscribe: () => () => undefined,
});

export function PreferencesProvider({
  store,
  children,
}: {
  store: PreferencesStore;
  children: ReactNode;
}) {
  return <PreferencesContext value={store}>{children}</PreferencesContext>;
}

export function usePreferencesStore(): PreferencesStore {
  return use(PreferencesContext);
}

export function usePreferences(): Preferences {
  const store = usePreferencesStore();
  return useSyncExternalStore(store.subscribe, store.get);
}
