/** Who has work that is not stored yet. While anybody has, leaving asks first and updates wait. */
export interface UnsavedWork {
  readonly mark: (id: string, unsaved: boolean) => void;
  readonly hasAny: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

/** The part of a window that asks before a tab is closed. */
type LeaveGuard = Pick<EventTarget, "addEventListener" | "removeEventListener">;

function askBeforeLeaving(event: Event): void {
  event.preventDefault();
}

export function createUnsavedWork(guard: LeaveGuard): UnsavedWork {
  const ids = new Set<string>();
  const listeners = new Set<() => void>();
  return {
    mark(id, unsaved) {
      const before = ids.size > 0;
      if (unsaved) ids.add(id);
      else ids.delete(id);
      const after = ids.size > 0;
      if (before === after) return;
      if (after) guard.addEventListener("beforeunload", askBeforeLeaving);
      else guard.removeEventListener("beforeunload", askBeforeLeaving);
      for (const listener of listeners) listener();
    },
    hasAny: () => ids.size > 0,
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** The program's own registry. */
export const unsavedWork = createUnsavedWork(globalThis);

/** `markUnsaved("workbench:asthma-visit", true)` on a change, `false` once it is stored. */
export const markUnsaved = unsavedWork.mark;
