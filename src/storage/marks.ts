import { isoInstant } from "./ids.ts";

/**
 * A mark in localStorage that work was stored here. The work itself is never there: the mark only
 * lets the program notice that the browser has removed the database.
 */
export type Marks = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const KEY = "chart-to-claim.work-was-stored";

export function rememberWork(marks: Marks | null, now: number): void {
  try {
    marks?.setItem(KEY, isoInstant(now));
  } catch {
    // Without the mark everything works; only the notice about removed work is missing.
  }
}

/** When work was last stored here, as far as is known. */
export function lastRememberedWork(marks: Marks | null): string | null {
  try {
    return marks?.getItem(KEY) ?? null;
  } catch {
    return null;
  }
}

export function forgetWork(marks: Marks | null): void {
  try {
    marks?.removeItem(KEY);
  } catch {
    // There was no mark to forget.
  }
}
