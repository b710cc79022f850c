import { parseIcd10Cm } from "../../codes/icd10cm.ts";
import { bareCode } from "../../codes/look-alikes.ts";
import { parseProcedure } from "../../codes/procedure.ts";
import {
  lookUpDiagnosis,
  type CodeBook,
  type DiagnosisLookup,
  type TabularEntry,
} from "../code-book.ts";
import type { CodeTable } from "../code-table.ts";
import type { ProcedureBook } from "../code-sets.ts";
import type { IndexTerm, Synonyms } from "../edition.ts";
import { completeWith, withoutEncounter } from "./encounter-words.ts";
import { diagnosisPhrases } from "./diagnosis-phrases.ts";
import type { Kinship } from "./lexicon.ts";
import type { Match } from "./phrase-index.ts";
import { PhraseIndexBuilder } from "./phrase-index-builder.ts";
import { otherCompounds } from "./compounds.ts";
import { createReader, type Reading } from "./sayings.ts";
import { tableTerms } from "./table-terms.ts";
import { wordsOf } from "./words.ts";

/** One line of a result list. */
export interface SearchHit {
  readonly code: string;
  readonly title: string;
  /** False for a heading, or while a seventh character is missing. */
  readonly isBillable: boolean;
  /** What a code that is not billable lacks. */
  readonly needs?: "more-characters" | "seventh-character";
  /** How it was found: by its code, its title, a term that the Tabular List includes, or a path of the Index. */
  readonly via: "code" | "title" | "inclusion" | "index";
  /** The words of the book that led here, where they are not the title's: an index entry or an inclusion term. */
  readonly foundBy?: string;
}

export type Search = (query: string, limit?: number) => readonly SearchHit[];

const DEFAULT_LIMIT = 12;
/** So many times the limit are looked at closely. */
const WEIGHED = 8;

/** Searches diagnoses by code (also partial), and by words of titles, of inclusion terms and of the Alphabetic Index. */
export function createDiagnosisSearch(
  book: CodeBook,
  index: readonly IndexTerm[],
  synonyms: Synonyms,
  tables: readonly CodeTable[] = [],
): Search {
  const entries = [...book.entries.values()];
  const { index: words, shown } = diagnosisPhrases(
    entries,
    [...index, ...tables.flatMap(tableTerms)],
    kinshipOf(synonyms),
  );
  const read = createReader(synonyms);
  return (query, limit = DEFAULT_LIMIT) => {
    const byCode = hitsByCode(book, entries, query, limit);
    if (byCode.length > 0) return byCode;
    const readings = withEncounterRead(withCompounds(read(query), (word) => words.knows(word)));
    const best = new Map<number, Match>();
    for (const reading of readings) {
      for (const match of words.search(reading.words)) {
        const score = match.score * reading.trust;
        if (score > (best.get(match.target)?.score ?? 0)) {
          best.set(match.target, { ...match, score });
        }
      }
    }
    const asked = readings[0]?.words ?? [];
    const found = [...best.values()]
      .sort((a, b) => b.score - a.score)
      .slice(0, limit * WEIGHED)
      .flatMap(({ target, phrase, score }): readonly Found[] => {
        const entry = entries[target];
        if (!entry) return [];
        return [{ entry, foundBy: shown(phrase), score: score * weightOf(entry, asked) }];
      })
      .sort(byScore);
    return withSides(found, asked)
      .slice(0, limit)
      .map(({ entry, foundBy }) => hitOf(entry, asked, viaOf(foundBy), foundBy));
  };
}

interface Found {
  readonly entry: TabularEntry;
  readonly score: number;
  readonly foundBy: string | undefined;
}

function byScore(a: Found, b: Found): number {
  return b.score - a.score || (a.entry.code < b.entry.code ? -1 : 1);
}

const SIDES = ["left", "right", "bilateral"];
/** A heading with more codes below it says too little of each. */
const FEW = 8;

/** A heading among the first stands for its codes of the side that was asked for. */
function withSides(found: readonly Found[], asked: readonly string[]): readonly Found[] {
  const side = SIDES.find((each) => asked.includes(each));
  if (side === undefined) return found;
  const best = new Map(found.map((each) => [each.entry, each]));
  for (const { entry, score, foundBy } of found.slice(0, FEW)) {
    const below = entry.children.filter((child) => wordsOf(child.title).includes(side));
    if (entry.children.length > FEW || wordsOf(entry.title).includes(side)) continue;
    for (const child of below) {
      if ((best.get(child)?.score ?? 0) >= score) continue;
      best.set(child, { entry: child, score: score * ASKED_SIDE, foundBy });
    }
  }
  return [...best.values()].sort(byScore);
}

/** The code of the side goes before its heading. */
const ASKED_SIDE = 1.02;

/** Searches services by code and by the words of their titles. */
export function createProcedureSearch(
  books: readonly ProcedureBook[],
  synonyms: Synonyms = { synonyms: [], abbreviations: [] },
): Search {
  const all = books.flatMap((book) => [...book.codes.values()]);
  const builder = new PhraseIndexBuilder(all.flatMap(({ title, family = "" }) => [title, family]));
  all.forEach((_, target) => {
    const title = target * 2;
    builder.add({ target, own: [title], near: [title + 1], context: [], trust: 1 });
  });
  const words = builder.finish();
  const read = createReader(synonyms);
  const hitVia = (
    { code, title }: { readonly code: string; readonly title: string },
    via: "code" | "title",
  ): SearchHit => ({
    code,
    title,
    isBillable: true,
    via,
  });
  return (query, limit = DEFAULT_LIMIT) => {
    const parsed = parseProcedure(query.split("-")[0] ?? "");
    const prefix = parsed.ok ? parsed.value.code : bareCode(query);
    const isCode = /^[A-Z]?\d[\dA-Z]*$/.test(prefix);
    const byCode = isCode ? all.filter(({ code }) => code.startsWith(prefix)) : [];
    if (byCode.length > 0) return byCode.slice(0, limit).map((found) => hitVia(found, "code"));
    const best = new Map<number, number>();
    for (const { words: asked, trust } of read(query)) {
      for (const { target, score } of words.search(asked)) {
        best.set(target, Math.max(score * trust, best.get(target) ?? 0));
      }
    }
    return [...best]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, limit)
      .flatMap(([target]) => {
        const found = all[target];
        return found ? [hitVia(found, "title")] : [];
      });
  };
}

/** Words as the index has them. */
function kinshipOf({ equivalents = [], wider = [] }: Synonyms): Kinship {
  const wordOfText = (text: string) => wordsOf(text)[0] ?? text;
  return {
    equivalents: equivalents.map((group) => group.map(wordOfText)),
    wider: wider.map(([part, whole]) => [wordOfText(part), wordOfText(whole)]),
  };
}

function withCompounds(
  readings: readonly Reading[],
  isKnown: (word: string) => boolean,
): readonly Reading[] {
  return readings.flatMap((reading) => [
    reading,
    ...otherCompounds(reading.words, isKnown).map((words) => ({
      words,
      trust: reading.trust * 0.98,
    })),
  ]);
}

function withEncounterRead(readings: readonly Reading[]): readonly Reading[] {
  return readings.flatMap((reading) => {
    const rest = withoutEncounter(reading.words);
    return rest ? [reading, { words: rest, trust: reading.trust * 0.99 }] : [reading];
  });
}

/** Words that turn a condition into something else: they have to be asked for. */
const TURNING =
  /\b(history|screening|status|sequela|absence|allergy|newborn|pathological|stress|multiple)\b/i;

/** Up to 1: less for a heading, for what says nothing, and for what the words did not ask for. */
function weightOf(entry: TabularEntry, asked: readonly string[]): number {
  const { code, title } = entry;
  let weight = entry.children.length > 0 ? 0.94 : 1;
  if (/^[V-Y]/.test(code)) weight *= 0.97;
  if (asked.length > 1 && /\bunspecified\b/i.test(title)) weight *= 0.96;
  if (/\bother\b/i.test(title)) weight *= 0.95;
  const turning = TURNING.exec(title)?.[1]?.toLowerCase();
  if (turning !== undefined && !asked.includes(turning)) weight *= 0.9;
  if (rulesOut(title, asked)) weight *= 0.85;
  return weight;
}

/** What the book has where a code was looked for in vain: the longest part of it that is listed, and what stands below. */
function nearestTo(found: DiagnosisLookup | undefined): readonly TabularEntry[] {
  if (found?.status === "bad-extension") return [found.entry];
  if (found?.status !== "unknown" || !found.nearest) return [];
  return [found.nearest, ...found.nearest.children];
}

/** The title is "without" what was asked for. */
function rulesOut(title: string, asked: readonly string[]): boolean {
  const absent = wordsOf(/\bwithout ([^,]+)/i.exec(title)?.[1] ?? "");
  const named = absent.filter((word) => asked.includes(word)).length;
  return named > 0 && named * 2 >= absent.length && !asked.includes("without");
}

function viaOf(foundBy: string | undefined): SearchHit["via"] {
  if (foundBy === undefined) return "title";
  return foundBy.startsWith("Index: ") ? "index" : "inclusion";
}

function hitOf(
  entry: TabularEntry,
  asked: readonly string[],
  via: SearchHit["via"],
  foundBy?: string,
): SearchHit {
  const complete = completeWith(entry, asked);
  const shown = foundBy === undefined ? { via } : { via, foundBy };
  if (complete) return { ...complete, isBillable: true, ...shown };
  const { code, title } = entry;
  if (entry.children.length > 0) {
    return { code, title, isBillable: false, needs: "more-characters", ...shown };
  }
  return entry.seventhCharacter
    ? { code, title, isBillable: false, needs: "seventh-character", ...shown }
    : { code, title, isBillable: true, ...shown };
}

function hitsByCode(
  book: CodeBook,
  entries: readonly TabularEntry[],
  query: string,
  limit: number,
): readonly SearchHit[] {
  if (!/\d/.test(query) || !/^\s*[a-z]\s*[\doil][\doilab]?[\s.-]*[a-z\d]{0,4}\s*$/i.test(query))
    return [];
  const parsed = parseIcd10Cm(query);
  const wanted = parsed.ok ? parsed.value.code : bareCode(query);
  const found = parsed.ok ? lookUpDiagnosis(book, parsed.value.code) : undefined;
  const complete: readonly SearchHit[] =
    found?.status === "billable"
      ? [{ code: wanted, title: found.title, isBillable: true, via: "code" }]
      : [];
  const below = entries.filter(({ code }) => code.startsWith(wanted));
  const nearest = below.length > 0 || complete.length > 0 ? [] : nearestTo(found);
  return [...complete, ...[...below, ...nearest].map((entry) => hitOf(entry, [], "code"))]
    .filter(({ code }, at) => at === 0 || code !== complete[0]?.code)
    .slice(0, limit);
}
