import type { IndexTerm } from "../../../domain/codebook/edition.ts";
import { printedTerm, type IndexPath } from "../../../domain/codebook/index-path.ts";
import { STEP } from "../code-links.ts";

/** A line of the Index, with what stands above it: two lines may be printed alike. */
export interface IndexLine {
  readonly id: string;
  readonly term: IndexTerm;
  /** Printed terms from the main term inward. */
  readonly printed: readonly string[];
}

const below = new WeakMap<IndexLine, readonly IndexLine[]>();

export function mainLines(terms: readonly IndexTerm[]): readonly IndexLine[] {
  return terms.map((term, at) => ({ id: String(at), term, printed: [printedTerm(term)] }));
}

/** Made when a term is first opened. */
export function subtermsOf(line: IndexLine): readonly IndexLine[] {
  const known = below.get(line);
  if (known) return known;
  const lines = (line.term.terms ?? []).map((term, at) => ({
    id: `${line.id}.${at}`,
    term,
    printed: [...line.printed, printedTerm(term)],
  }));
  below.set(line, lines);
  return lines;
}

/** The line of a path and the ids above it, which have to be open. */
export function lineOf(lines: readonly IndexLine[], path: IndexPath): readonly string[] {
  const ids: string[] = [];
  let among = lines;
  for (const term of path) {
    const line = among.find((each) => each.term === term);
    if (!line) break;
    ids.push(line.id);
    among = subtermsOf(line);
  }
  return ids;
}

/** How a line is named in an address. */
export function addressOf(printed: readonly string[]): string {
  return printed.join(STEP);
}
