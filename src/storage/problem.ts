/** Why something could not be stored or read. */
export type StorageProblemKind =
  /** The browser offers no storage that lasts. */
  | "unavailable"
  /** The device is full, or the browser's share for this site is. */
  | "quota"
  /** The browser gave a transaction up; nothing of it was written. */
  | "aborted"
  /** The connection died and could not be opened again. */
  | "closed"
  /** Another tab holds an older version of the database open. */
  | "blocked"
  /** Work was stored here once, and the browser or somebody has removed all of it. */
  | "lost"
  /** The browser did not answer when the database was to be opened. */
  | "no-answer"
  /** The database was written by a newer version of the program. */
  | "newer-version"
  /** An id is already taken by something else. */
  | "exists"
  /** Somebody, most likely another tab, has replaced what was to be saved over. */
  | "changed-elsewhere"
  /** A stored row is not what it should be. */
  | "damaged"
  /** The browser refused for a reason of its own. */
  | "failed";

/** A failure that is told to the learner in three sentences: what happened, what was kept, what to do. */
export interface StorageProblem {
  readonly kind: StorageProblemKind;
  readonly message: string;
  readonly whatWasKept: string;
  readonly whatToDo: string;
  /** Where in a row or a file, such as `attempts[3].answer`. */
  readonly path?: string;
  /** The browser's own words, for a report. */
  readonly detail?: string;
}

const KEPT = "What was stored before is unchanged, and your work is still on this screen.";

const words: Readonly<Record<StorageProblemKind, Omit<StorageProblem, "kind">>> = {
  unavailable: {
    message: "This browser keeps nothing for this site, as in some private windows.",
    whatWasKept: "What you do now is kept until you close or reload this tab.",
    whatToDo:
      "Use an ordinary window to have your work kept, or download a backup in Settings before you leave.",
  },
  quota: {
    message: "There is no room left on this device to save your work.",
    whatWasKept: KEPT,
    whatToDo:
      "Download a backup in Settings, free some space on the device, then save again. Keep this page open until it says saved.",
  },
  aborted: {
    message: "The browser stopped in the middle of saving.",
    whatWasKept: KEPT,
    whatToDo: "Try again. If it happens once more, download a backup in Settings.",
  },
  closed: {
    message: "The connection to this browser’s storage was lost.",
    whatWasKept: KEPT,
    whatToDo: "Try again; if that does not help, copy what you are writing and reload the page.",
  },
  blocked: {
    message: "Another tab with an older version of this program holds the storage.",
    whatWasKept: "Everything that was stored is unchanged.",
    whatToDo: "Close the other tabs with this program, then try again.",
  },
  lost: {
    message: "The work that was stored in this browser is gone: it, or somebody, removed it.",
    whatWasKept: "Backup files that you downloaded are not affected.",
    whatToDo: "Import your latest backup in Settings.",
  },
  "no-answer": {
    message: "This browser’s storage does not answer.",
    whatWasKept: KEPT,
    whatToDo: "Try again in a moment; if that does not help, restart the browser.",
  },
  "newer-version": {
    message: "Your work was stored by a newer version of this program than this tab runs.",
    whatWasKept: "Everything that was stored is unchanged.",
    whatToDo: "Reload the page to get the newer version.",
  },
  exists: {
    message: "Something else is already stored under this id.",
    whatWasKept: "What was stored first is unchanged.",
    whatToDo: "Reload the page and submit again.",
  },
  "changed-elsewhere": {
    message: "This was changed in another tab.",
    whatWasKept: "Both versions are kept: the other tab’s and the one on this screen.",
    whatToDo: "Choose which one to go on with.",
  },
  damaged: {
    message: "Something stored on this device can’t be read.",
    whatWasKept: "It was left as it is, and a backup contains it.",
    whatToDo: "Download a backup in Settings, then start this piece of work again.",
  },
  failed: {
    message: "The browser refused to save.",
    whatWasKept: KEPT,
    whatToDo: "Try again; if that does not help, reload the page.",
  },
};

export function storageProblem(
  kind: StorageProblemKind,
  more: { readonly path?: string; readonly detail?: string } = {},
): StorageProblem {
  return { kind, ...words[kind], ...more };
}

const kindsByErrorName: Readonly<Record<string, StorageProblemKind>> = {
  QuotaExceededError: "quota",
  AbortError: "aborted",
  InvalidStateError: "closed",
  VersionError: "newer-version",
  ConstraintError: "exists",
};

/** Turns what IndexedDB threw into a problem; anything else is a programmer's error and thrown on. */
export function problemFrom(error: unknown): StorageProblem {
  if (!(error instanceof DOMException)) throw error;
  return storageProblem(kindsByErrorName[error.name] ?? "failed", {
    detail: `${error.name}: ${error.message}`,
  });
}
