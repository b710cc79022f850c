import type { ContentProblem } from "../../catalog/problem.ts";

/** A line of the Alphabetic Index or of a table. */
interface Term {
  readonly title: string;
  readonly nemod?: string | undefined;
  readonly terms?: readonly Term[] | undefined;
}

export interface TermComparison {
  readonly differences: readonly ContentProblem[];
  /** Lines compared, main terms included. */
  readonly count: number;
}

/**
 * Compares a selection of an index or a table with the official one: every line stands there under the same terms, a
 * main term as a main term, and says the same. What the selection leaves out is no difference.
 */
export function compareTerms<Line extends Term>(
  file: string,
  own: readonly Line[],
  official: readonly Line[],
): TermComparison {
  const differences: ContentProblem[] = [];
  let count = 0;
  const visit = (line: Term, among: ReadonlyMap<string, readonly Term[]>, above: string) => {
    const field = above === "" ? line.title : `${above} / ${line.title}`;
    const report = (message: string) => differences.push({ file, field, message });
    count += 1;
    const known = among.get(line.title);
    if (!known) {
      report(above === "" ? "is no main term in the release" : "is not in the release");
      return;
    }
    // Two lines may be printed alike.
    const same = known.find((each) => saysOf(each) === saysOf(line));
    if (!same) report(`says ${saysOf(line)}, in the release ${known.map(saysOf).join(" or ")}`);
    const below = byTitle((same ? [same, ...known] : known).flatMap(({ terms = [] }) => terms));
    for (const term of line.terms ?? []) visit(term, below, field);
  };
  const mains = byTitle(official);
  for (const line of own) visit(line, mains, "");
  return { differences, count };
}

function byTitle(terms: readonly Term[]): ReadonlyMap<string, readonly Term[]> {
  const found = new Map<string, Term[]>();
  for (const term of terms) {
    const known = found.get(term.title);
    if (known) known.push(term);
    else found.set(term.title, [term]);
  }
  return found;
}

/** Everything but the title and what stands below, in one order. */
function saysOf({ title: _title, terms: _terms, ...rest }: Term): string {
  const said = Object.entries(rest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return said.map(([name, value]) => `${name} ${String(value)}`).join(", ") || "nothing";
}
