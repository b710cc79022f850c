/** What is wrong in a release file, and in which line, counted from 1. */
export interface ReleaseFault {
  readonly line: number;
  readonly message: string;
}

/** After so many faults a file is no longer worth reading. */
export const MOST_FAULTS = 20;

/** Line by line without a copy of the whole; a line break at the end opens no further line. */
export function* linesOf(text: string): Generator<string> {
  for (let start = 0; start < text.length;) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    yield text.slice(start, end).replace(/\r$/, "");
    start = end + 1;
  }
}
