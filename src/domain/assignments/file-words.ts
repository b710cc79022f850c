import type { FileProblemKind } from "./file.ts";
import type { FieldProblem } from "./parts.ts";

/** What happened and what to do, about a file that could not be opened. */
export interface FileTold {
  readonly message: string;
  readonly whatToDo: string;
  /** What is wrong with which field, a line each. */
  readonly details: readonly string[];
}

const ANOTHER = "Ask for the file again, or choose another one.";

const words: Readonly<
  Record<
    FileProblemKind | "unreadable" | "too-slow" | "cancelled",
    { message: string; whatToDo: string }
  >
> = {
  empty: { message: "The file is empty.", whatToDo: ANOTHER },
  "too-large": {
    message: "The file is larger than any set or hand-in can be (8 MB).",
    whatToDo: "Check that it is the file that the program wrote.",
  },
  "not-text": {
    message: "This is no set and no hand-in: it is not even text.",
    whatToDo: "Choose the file whose name ends in .ctc-set.json or .ctc-handin.json.",
  },
  "cut-off": {
    message: "The file is cut off: its end is missing or was changed.",
    whatToDo: "Ask for the file again, as an attachment rather than as text in a message.",
  },
  "not-json": {
    message: "This is no set and no hand-in.",
    whatToDo: "Choose the file whose name ends in .ctc-set.json or .ctc-handin.json.",
  },
  foreign: {
    message: "This is some other file: neither a set nor a hand-in.",
    whatToDo: "Choose the file whose name ends in .ctc-set.json or .ctc-handin.json.",
  },
  "newer-version": {
    message: "The file was made by a newer version of this program.",
    whatToDo: "Reload the page to get the newer version, then open the file again.",
  },
  hostile: {
    message: "The file holds something that no file of this program holds.",
    whatToDo: "Do not use it. Ask for the file again.",
  },
  invalid: { message: "Some fields of the file are not what they should be.", whatToDo: ANOTHER },
  unreadable: {
    message: "The file could not be read.",
    whatToDo: "Check that it is still there and that you may open it, then choose it again.",
  },
  "too-slow": { message: "Reading the file took too long and was stopped.", whatToDo: ANOTHER },
  cancelled: {
    message: "Reading the file was cancelled.",
    whatToDo: "Choose it again when you want to go on.",
  },
};

/** A file problem in words; at most `most` of its fields are named. */
export function fileProblemInWords(
  { kind, fields }: { readonly kind: keyof typeof words; readonly fields: readonly FieldProblem[] },
  most = 5,
): FileTold {
  const named = fields
    .slice(0, most)
    .map(({ path, message }) => (path === "" ? message : `${path}: ${message}`));
  const rest = fields.length - named.length;
  return { ...words[kind], details: rest > 0 ? [...named, `and ${rest} more`] : named };
}
