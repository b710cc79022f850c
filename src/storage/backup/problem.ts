export type BackupProblemKind =
  | "empty"
  | "too-large"
  | "foreign"
  | "cut-off"
  | "newer-version"
  | "hostile"
  | "invalid"
  | "damaged"
  | "too-slow"
  | "cancelled"
  | "unreadable";

/** Why a backup file was refused; told in the same three sentences as a storage problem. */
export interface BackupProblem {
  readonly kind: BackupProblemKind;
  readonly message: string;
  readonly whatWasKept: string;
  readonly whatToDo: string;
  /** The field of the file, such as `contents.attempts[3].submittedAt`. */
  readonly path?: string;
}

const KEPT = "Nothing on this device was changed.";
const ANOTHER = "Choose another backup file, or make a new one on the device where your work is.";

const words: Readonly<Record<BackupProblemKind, { message: string; whatToDo: string }>> = {
  empty: { message: "This file is empty.", whatToDo: ANOTHER },
  "too-large": {
    message: "This file is larger than any backup of this program.",
    whatToDo: "Check that you chose the file whose name begins with “chart-to-claim-backup”.",
  },
  foreign: {
    message: "This is not a backup of this program.",
    whatToDo: "Choose the file whose name begins with “chart-to-claim-backup”.",
  },
  "cut-off": {
    message: "This backup is cut off: its end is missing.",
    whatToDo: "Copy or download the file again, completely, or choose another backup.",
  },
  "newer-version": {
    message: "This backup was made by a newer version of this program.",
    whatToDo: "Reload the page to get the newer version, then import the file again.",
  },
  hostile: {
    message: "This file contains something that no backup of this program contains.",
    whatToDo: "Do not use it. Choose another backup file.",
  },
  invalid: { message: "A field of this backup is not what it should be.", whatToDo: ANOTHER },
  damaged: {
    message: "This backup was changed or damaged since it was made: its checksum does not fit.",
    whatToDo: ANOTHER,
  },
  "too-slow": {
    message: "Reading this file took too long and was stopped.",
    whatToDo: ANOTHER,
  },
  cancelled: {
    message: "Reading the file was cancelled.",
    whatToDo: "Choose the file again when you want to go on.",
  },
  unreadable: {
    message: "The file could not be read.",
    whatToDo: "Check that it is still there and that you may open it, then choose it again.",
  },
};

export function backupProblem(kind: BackupProblemKind, path?: string): BackupProblem {
  return {
    kind,
    ...words[kind],
    whatWasKept: KEPT,
    ...(path === undefined || path === "" ? {} : { path }),
  };
}
