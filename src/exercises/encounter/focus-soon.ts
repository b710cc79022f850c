import type { RefObject } from "react";

/** Focuses the field of a path as soon as its pane is shown; the search box where there is none. */
export function focusSoon(
  frame: RefObject<HTMLElement | null>,
  path: string,
  fallback: RefObject<HTMLElement | null>,
  triesLeft = 40,
): void {
  const field = frame.current?.querySelector<HTMLElement>(`[data-field="${path}"]`);
  const target = field ?? fallback.current;
  target?.focus();
  if (document.activeElement === target || triesLeft === 0) return;
  setTimeout(() => {
    focusSoon(frame, path, fallback, triesLeft - 1);
  }, 50);
}
