import type { RefObject } from "react";

const TRIES = 40;
const BETWEEN_MS = 50;

/** Focuses the field of a path as soon as its pane is shown; the search box where there is none. */
export function focusSoon(
  frame: RefObject<HTMLElement | null>,
  path: string,
  fallback: RefObject<HTMLElement | null>,
): void {
  const find = () =>
    frame.current?.querySelector<HTMLElement>(`[data-field="${path}"]`) ?? fallback.current;
  focusAgain(find, false, TRIES);
}

/** Focuses an element as soon as it is there and shown, in the middle of what scrolls around it; `onFocused` is called then. */
export function focusWhenShown(find: () => HTMLElement | null, onFocused?: () => void): void {
  focusAgain(find, true, TRIES, onFocused);
}

function focusAgain(
  find: () => HTMLElement | null,
  isCentered: boolean,
  triesLeft: number,
  onFocused?: () => void,
): void {
  const target = find();
  target?.focus({ preventScroll: isCentered });
  if (target !== null && document.activeElement === target) {
    // jsdom lays nothing out.
    if (isCentered && typeof target.scrollIntoView === "function") {
      target.scrollIntoView({ block: "center" });
    }
    onFocused?.();
    return;
  }
  if (triesLeft === 0) return;
  setTimeout(() => {
    focusAgain(find, isCentered, triesLeft - 1, onFocused);
  }, BETWEEN_MS);
}
