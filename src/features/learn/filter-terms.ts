import type { GlossaryTerm } from "../../catalog/schemas/lesson.ts";

/** Terms that hold every word of the query: those that begin with it first, then names, then meanings. */
export function filterTerms(
  terms: readonly GlossaryTerm[],
  query: string,
): readonly GlossaryTerm[] {
  const wanted = query.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter((word) => word !== "");
  const sorted = terms.toSorted((one, other) => one.term.localeCompare(other.term, "en"));
  if (words.length === 0) return sorted;
  return sorted
    .map((entry) => ({ entry, rank: rankOf(entry, wanted, words) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ entry }) => entry);
}

const NOT_FOUND = 3;

function rankOf(entry: GlossaryTerm, wanted: string, words: readonly string[]): number {
  const names = [entry.term, ...(entry.also ?? [])].map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith(wanted))) return 0;
  if (words.every((word) => names.some((name) => name.includes(word)))) return 1;
  const text = [...names, entry.short, entry.long ?? ""].join(" ").toLowerCase();
  return words.every((word) => text.includes(word)) ? 2 : NOT_FOUND;
}
