import { lookUpDiagnosis, pathTo, type CodeBook } from "../codebook/code-book.ts";
import { checkTrail, type KeptLookup, type TrailFinding } from "../codebook/guided-lookup.ts";
import { indexEntriesFor, type IndexByCode, type IndexEntry } from "../codebook/index-entries.ts";
import type { EncounterCase } from "./case.ts";

/** Where a look-up left the way to the key's code; each point lies further along than the one before it. */
export type LookupPoint =
  /** No line of the key is left that it could have led to. */
  | { readonly at: "not-in-key" }
  /** The Index's line led elsewhere, and the Index at hand has no line for the key's code. */
  | { readonly at: "elsewhere"; readonly taken: string; readonly key: string }
  /** The main term is none under which the key's code stands; `wanted` are some that are. */
  | {
      readonly at: "main-term";
      readonly taken: string;
      readonly key: string;
      readonly wanted: readonly string[];
    }
  /** The main term was right, the line below it was not; `way` is the one that leads to the key's code. */
  | {
      readonly at: "subterm";
      readonly taken: string;
      readonly key: string;
      readonly way: readonly string[];
    }
  /** The Index's code was taken as it stood, though the way went on in the Tabular List. */
  | { readonly at: "index"; readonly taken: string; readonly key: string }
  /** The Index led the right way, and another line of the Tabular List was chosen. */
  | { readonly at: "tabular"; readonly taken: string; readonly key: string }
  | { readonly at: "seventh"; readonly taken: string; readonly key: string }
  | { readonly at: "reached"; readonly key: string };

const points = [
  "not-in-key",
  "elsewhere",
  "main-term",
  "subterm",
  "index",
  "tabular",
  "seventh",
  "reached",
] as const satisfies readonly LookupPoint["at"][];

/** What a look-up is worth knowing for; it earns no points and costs none. */
export interface LookupReview {
  readonly point: LookupPoint;
  /** Steps that were left out, whether or not the code is right (ICD-10-CM Official Guidelines I.B.1 and I.B.2). */
  readonly findings: readonly TrailFinding[];
}

/** So many main terms are named. */
const MOST_TERMS = 3;

/**
 * Follows a look-up beside the key. `keys` are the codes that it may have been after; the one to which it came
 * nearest counts. Without an Index, nothing is said of main terms and subterms.
 */
export function reviewLookup(
  lookup: KeptLookup,
  keys: readonly string[],
  book: CodeBook,
  index: IndexByCode | undefined,
): LookupReview {
  const findings = checkTrail(book, lookup);
  const reached = keys.map((key) => pointOf(lookup, key, book, index));
  const point = reached.toSorted((a, b) => points.indexOf(b.at) - points.indexOf(a.at))[0];
  return { point: point ?? { at: "not-in-key" }, findings };
}

/**
 * The codes that a diagnosis line may have been after: those of the key's line beside it, or, where the key has none,
 * the codes that the answer lacks.
 */
export function keysOfLine(at: EncounterCase, path: string): readonly string[] {
  const { key } = at.diagnosisPairs.find(({ line }) => line?.path === path) ?? {};
  if (key) return [key.code, ...(key.alternates ?? [])];
  return at.diagnosisPairs.flatMap(({ line, key: missed }) =>
    line === undefined && missed ? [missed.code] : [],
  );
}

function pointOf(
  { steps }: KeptLookup,
  key: string,
  book: CodeBook,
  index: IndexByCode | undefined,
): LookupPoint {
  const settled = steps.findLast((step) => step.kind === "code")?.code ?? "";
  if (settled === key) return { at: "reached", key };
  const wanted = lookUpDiagnosis(book, key);
  const last = steps.findLastIndex((step) => step.kind === "index-code");
  const line = steps[last];
  const taken = line?.kind === "index-code" ? line.code : settled;
  if (wanted.status === "unknown") return { at: "elsewhere", taken, key };
  const { entry } = wanted;
  if (settled.length === 8 && settled.slice(0, 7) === key.slice(0, 7)) {
    return { at: "seventh", taken: settled.charAt(7), key };
  }
  const onTheWay = pathTo(entry).some(({ code }) => code === taken);
  if (onTheWay || taken.startsWith(entry.code)) {
    const isVerified = steps.slice(last).some(({ kind }) => kind === "tabular");
    return isVerified ? { at: "tabular", taken: settled, key } : { at: "index", taken, key };
  }
  const entries = index ? indexEntriesFor(index, entry) : [];
  const main = line?.kind === "index-code" ? line.terms[0] : mainTermOf(steps);
  if (entries.length === 0 || main === undefined) return { at: "elsewhere", taken, key };
  const below = entries.find(({ path: [term = ""] }) => plain(term) === plain(main));
  return below
    ? { at: "subterm", taken, key, way: below.path }
    : { at: "main-term", taken: main, key, wanted: mainTermsOf(entries) };
}

function mainTermOf(steps: KeptLookup["steps"]): string | undefined {
  return steps.findLast((step) => step.kind === "main-term")?.term;
}

function mainTermsOf(entries: readonly IndexEntry[]): readonly string[] {
  return [...new Set(entries.flatMap(({ path }) => path.slice(0, 1)))].slice(0, MOST_TERMS);
}

/** Editions differ in what they print in parentheses. */
function plain(term: string): string {
  return term.replace(/\s*\(.*$/, "").toLowerCase();
}
