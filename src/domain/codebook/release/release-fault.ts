/** What is wrong in a release file, and where. */
export interface ReleaseFault {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1; only XML files have it. */
  readonly column?: number;
  /** The XML element in which it is. */
  readonly element?: string;
  readonly message: string;
}

/** After so many faults a file is no longer worth reading. */
export const MOST_FAULTS = 20;

/** `line 12, column 5, in <diag>: E11 stands twice`. */
export function faultText({ line, column, element, message }: ReleaseFault): string {
  const place = column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
  return element === undefined ? `${place}: ${message}` : `${place}, in <${element}>: ${message}`;
}

/** Line by line without a copy of the whole; a line break at the end opens no further line. */
export function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, end).replace(/\r$/, "");
    start = end + 1;
  }
}
