import { describe, expect, it, vi } from "vitest";
import { createUnsavedWork } from "./unsaved-work.ts";

function leave(guard: EventTarget): boolean {
  return guard.dispatchEvent(new Event("beforeunload", { cancelable: true }));
}

describe("unsaved work", () => {
  it("asks before leaving while anything is unsaved, and no longer once all of it is stored", () => {
    const guard = new EventTarget();
    const work = createUnsavedWork(guard);
    expect(leave(guard)).toBe(true);

    work.mark("one", true);
    work.mark("two", true);
    work.mark("one", false);
    expect(work.hasAny()).toBe(true);
    expect(leave(guard)).toBe(false);

    work.mark("two", false);
    expect(work.hasAny()).toBe(false);
    expect(leave(guard)).toBe(true);
  });

  it("tells listeners only when the answer changes", () => {
    const work = createUnsavedWork(new EventTarget());
    const listener = vi.fn<() => void>();
    const stop = work.subscribe(listener);
    work.mark("one", true);
    work.mark("one", true);
    work.mark("two", true);
    expect(listener).toHaveBeenCalledTimes(1);
    stop();
    work.mark("one", false);
    work.mark("two", false);
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
