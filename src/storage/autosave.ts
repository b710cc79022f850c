import type { Result } from "../lib/result.ts";

export type AutosaveState<P> =
  | { readonly status: "saved" | "unsaved" | "saving" }
  | { readonly status: "error"; readonly problem: P };

export interface Autosave<T, P> {
  /** Hands over the latest value; it is saved `delayMs` after the last change. */
  readonly change: (value: T) => void;
  /** Saves now what is not saved yet; `true` when nothing is left unsaved. */
  readonly flush: () => Promise<boolean>;
  readonly getState: () => AutosaveState<P>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Forgets what is not saved. */
  readonly reset: () => void;
  /** Flushes and stops listening to the page. */
  readonly dispose: () => void;
}

export interface Timer {
  setTimeout(run: () => void, milliseconds: number): unknown;
  clearTimeout(handle: unknown): void;
}

const browserTimer: Timer = {
  setTimeout: (run, milliseconds) => globalThis.setTimeout(run, milliseconds),
  clearTimeout: (handle) => {
    globalThis.clearTimeout(handle as number);
  },
};

/** Somebody who never pauses is saved all the same, after this many delays. */
const PATIENCE = 5;

/**
 * Saves the latest value some time after the last change, one save at a time and in order. A failed
 * save keeps the value and is tried again with the next change or `flush`.
 */
export function createAutosave<T, P>({
  save,
  delayMs,
  timer = browserTimer,
  page = typeof document === "undefined" ? null : document,
}: {
  readonly save: (value: T) => Promise<Result<unknown, P>>;
  readonly delayMs: number;
  readonly timer?: Timer;
  /** Whose hiding flushes: phones end hidden pages without another word. */
  readonly page?: Document | null;
}): Autosave<T, P> {
  const listeners = new Set<() => void>();
  let state: AutosaveState<P> = { status: "saved" };
  let pending: { readonly value: T } | null = null;
  let saving: Promise<void> | null = null;
  let delay: unknown = null;
  let deadline: unknown = null;

  const moveTo = (next: AutosaveState<P>) => {
    if (next.status === state.status && next.status !== "error") return;
    state = next;
    for (const listener of listeners) listener();
  };
  const stopTimers = () => {
    timer.clearTimeout(delay);
    timer.clearTimeout(deadline);
    delay = null;
    deadline = null;
  };

  async function saveAll(): Promise<void> {
    while (pending) {
      const { value } = pending;
      const taken = pending;
      stopTimers();
      moveTo({ status: "saving" });
      const result = await save(value);
      const changedMeanwhile = pending !== taken;
      if (!result.ok) {
        moveTo({ status: "error", problem: result.error });
        return;
      }
      if (!changedMeanwhile) pending = null;
    }
    moveTo({ status: "saved" });
  }

  async function flush(): Promise<boolean> {
    saving ??= saveAll().finally(() => {
      saving = null;
    });
    await saving;
    return pending === null;
  }

  const start = () => void flush();
  const flushWhenHidden = () => {
    if (page?.visibilityState === "hidden") start();
  };
  page?.addEventListener("visibilitychange", flushWhenHidden);
  page?.defaultView?.addEventListener("pagehide", start);

  return {
    change(value) {
      pending = { value };
      if (state.status !== "saving") moveTo({ status: "unsaved" });
      if (saving) return;
      timer.clearTimeout(delay);
      delay = timer.setTimeout(start, delayMs);
      deadline ??= timer.setTimeout(start, delayMs * PATIENCE);
    },
    flush,
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    reset() {
      stopTimers();
      pending = null;
      moveTo({ status: "saved" });
    },
    dispose() {
      page?.removeEventListener("visibilitychange", flushWhenHidden);
      page?.defaultView?.removeEventListener("pagehide", start);
      start();
    },
  };
}
