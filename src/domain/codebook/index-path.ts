import type { IndexTerm } from "./edition.ts";

/** A line of the Index with the terms above it, from the main term inward. */
export type IndexPath = readonly [IndexTerm, ...IndexTerm[]];

/** As the book prints it, nonessential modifiers included. */
export function printedTerm({ title, nemod }: IndexTerm): string {
  return nemod === undefined ? title : `${title} ${nemod}`;
}

/** The line that stands under these printed terms; the longest part of the path that exists, at least its main term. */
export function findIndexPath(
  terms: readonly IndexTerm[],
  printed: readonly string[],
): IndexPath | undefined {
  const walk = (among: readonly IndexTerm[], at: number): readonly IndexTerm[] => {
    const wanted = printed[at];
    if (wanted === undefined) return [];
    let best: readonly IndexTerm[] = [];
    // Two terms of one family may be printed alike: the one that leads on counts.
    for (const term of among) {
      if (printedTerm(term) !== wanted && term.title !== wanted) continue;
      const path = [term, ...walk(term.terms ?? [], at + 1)];
      if (path.length > best.length) best = path;
    }
    return best;
  };
  return asPath(walk(terms, 0));
}

/** What a "see" or "see also" leads to. */
export interface IndexReference {
  readonly path: IndexPath;
  /** False when only the beginning of the reference stands in the Index ("by site"). */
  readonly isWhole: boolean;
}

/**
 * Follows a reference as the book prints it: `Fracture, traumatic, radius`, `Diabetes, type 1`, `Disease, heart, by
 * type`. Undefined for one that names no term ("condition").
 */
export function followReference(
  terms: readonly IndexTerm[],
  reference: string,
): IndexReference | undefined {
  const parts = reference
    .replace(/^also /i, "")
    .split(/,\s*/)
    .map(plain)
    .filter((part) => part !== "");
  let best: { readonly path: readonly IndexTerm[]; readonly used: number } = { path: [], used: 0 };
  for (const term of byTitlePart(terms).get(singular(parts[0] ?? "")) ?? []) {
    for (const used of partsUsed(term, parts)) {
      const below = descend(term.terms ?? [], parts.slice(used));
      const path = [term, ...below.path];
      if (used + below.used > best.used) best = { path, used: used + below.used };
    }
  }
  const path = asPath(best.path);
  if (!path) return undefined;
  const rest = parts.slice(best.used);
  return { path, isWhole: rest.every((part) => /^by (site|type|cause)/.test(part)) };
}

const titleParts = new WeakMap<readonly IndexTerm[], ReadonlyMap<string, readonly IndexTerm[]>>();

/** Main terms by each part of their titles, read once: a screen follows every "see" that it shows. */
function byTitlePart(terms: readonly IndexTerm[]): ReadonlyMap<string, readonly IndexTerm[]> {
  const known = titleParts.get(terms);
  if (known) return known;
  const parts = new Map<string, IndexTerm[]>();
  for (const term of terms) {
    for (const part of new Set(term.title.split(/,\s*/).map(plain).map(singular))) {
      const among = parts.get(part);
      if (among) among.push(term);
      else parts.set(part, [term]);
    }
  }
  titleParts.set(terms, parts);
  return parts;
}

function descend(
  terms: readonly IndexTerm[],
  parts: readonly string[],
): { readonly path: readonly IndexTerm[]; readonly used: number } {
  let best: { readonly path: readonly IndexTerm[]; readonly used: number } = { path: [], used: 0 };
  if (parts.length === 0) return best;
  for (const term of terms) {
    for (const used of partsUsed(term, parts)) {
      const below = descend(term.terms ?? [], parts.slice(used));
      if (used + below.used > best.used)
        best = { path: [term, ...below.path], used: used + below.used };
    }
  }
  // "with hyperglycemia" stands as "with", and "hyperglycemia" below it.
  const [first = "", ...others] = parts;
  const split = /^(with|without|due to|in|by|type|of) (.+)$/.exec(first);
  if (best.used === 0 && split) {
    const [, lead = "", rest = ""] = split;
    const below = descend(terms, [lead, rest, ...others]);
    if (below.used > 1) return { path: below.path, used: below.used - 1 };
  }
  return best;
}

/** How many parts of a reference a term's own title takes up; titles have commas themselves (`Fracture, traumatic`). */
function partsUsed({ title }: IndexTerm, parts: readonly string[]): readonly number[] {
  const words = title.split(/,\s*/).map(plain).map(singular);
  const wanted = parts.map(singular);
  let same = 0;
  while (same < words.length && same < wanted.length && words[same] === wanted[same]) same += 1;
  if (same > 0) return [same];
  // Synonyms stand side by side (`stairs, steps`).
  return wanted[0] !== undefined && words.includes(wanted[0]) ? [1] : [];
}

/** `Complication(s)` is referred to as `Complications`. */
function singular(text: string): string {
  return text.replace(/s$/, "");
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function asPath(terms: readonly IndexTerm[]): IndexPath | undefined {
  const [main, ...others] = terms;
  return main && [main, ...others];
}

/** Main terms whose title has a word that begins so, those that begin so themselves first. */
export function filterMainTerms(terms: readonly IndexTerm[], typed: string): readonly IndexTerm[] {
  const wanted = plain(typed);
  if (wanted === "") return terms;
  const first: IndexTerm[] = [];
  const later: IndexTerm[] = [];
  for (const term of terms) {
    const title = term.title.toLowerCase();
    if (title.startsWith(wanted)) first.push(term);
    else if (title.includes(` ${wanted}`) || title.includes(`-${wanted}`)) later.push(term);
    else if (term.nemod !== undefined && new RegExp(`[( ]${escaped(wanted)}`, "i").test(term.nemod))
      later.push(term);
  }
  return [...first, ...later];
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** `A` for `Abdomen`; what begins with no letter stands under `#`. */
export function letterOf({ title }: IndexTerm): string {
  const letter = title.normalize("NFD").charAt(0).toUpperCase();
  return /[A-Z]/.test(letter) ? letter : "#";
}
