import { parseIcd10Cm } from "../../codes/icd10cm.ts";
import { bareCode } from "../../codes/look-alikes.ts";
import { parseProcedure } from "../../codes/procedure.ts";
import { lookUpDiagnosis, type CodeBook, type TabularEntry } from "../code-book.ts";
import type { ProcedureBook } from "../code-sets.ts";
import type { IndexTerm, Synonyms } from "../edition.ts";
import { completeWith, withoutEncounter } from "./encounter-words.ts";
import { diagnosisPhrases } from "./diagnosis-phrases.ts";
import { PhraseIndexBuilder, type Match } from "./phrase-index.ts";
import { createReader, type Reading } from "./sayings.ts";

/** One line of a result list. */
export interface SearchHit {
  readonly code: string;
  readonly title: string;
  /** False for a heading, or while a seventh character is missing. */
  readonly isBillable: boolean;
  /** What a code that is not billable lacks. */
  readonly needs?: "more-characters" | "seventh-character";
  /** The words of the book that led here, where they are not the title's: an index entry or an inclusion term. */
  readonly foundBy?: string;
}

export type Search = (query: string, limit?: number) => readonly SearchHit[];

const DEFAULT_LIMIT = 12;

/** Searches diagnoses by code (also partial), and by words of titles, of inclusion terms and of the Alphabetic Index. */
export function createDiagnosisSearch(
  book: CodeBook,
  index: readonly IndexTerm[],
  synonyms: Synonyms,
): Search {
  const entries = [...book.entries.values()];
  const { index: words, shown } = diagnosisPhrases(entries, index);
  const read = createReader(synonyms);
  return (query, limit = DEFAULT_LIMIT) => {
    const byCode = hitsByCode(book, entries, query, limit);
    if (byCode.length > 0) return byCode;
    const readings = withEncounterRead(read(query));
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
    const mentionsUnspecified = /\b(unspecified|nos)\b/i.test(query);
    return [...best.values()]
      .map((match) => {
        const entry = entries[match.target];
        const weight = entry ? weightOf(entry, asked.length, mentionsUnspecified) : 0;
        return { entry, foundBy: shown[match.phrase], score: match.score * weight };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, limit)
      .flatMap(({ entry, foundBy }) => (entry ? [hitOf(entry, asked, foundBy)] : []));
  };
}

/** Searches services by code and by the words of their titles. */
export function createProcedureSearch(
  books: readonly ProcedureBook[],
  synonyms: Synonyms = { synonyms: [], abbreviations: [] },
): Search {
  const all = books.flatMap((book) => [...book.codes.values()]);
  const builder = new PhraseIndexBuilder();
  all.forEach(({ title, family }, target) => {
    builder.add(target, [builder.words(title)], [builder.words(family ?? "")], 1);
  });
  const words = builder.finish();
  const read = createReader(synonyms);
  const hit = ({ code, title }: { code: string; title: string }): SearchHit => ({
    code,
    title,
    isBillable: true,
  });
  return (query, limit = DEFAULT_LIMIT) => {
    const parsed = parseProcedure(query.split("-")[0] ?? "");
    const prefix = parsed.ok ? parsed.value.code : bareCode(query);
    const isCode = /^[A-Z]?\d[\dA-Z]*$/.test(prefix);
    const byCode = isCode ? all.filter(({ code }) => code.startsWith(prefix)) : [];
    if (byCode.length > 0) return byCode.slice(0, limit).map(hit);
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
        return found ? [hit(found)] : [];
      });
  };
}

function withEncounterRead(readings: readonly Reading[]): readonly Reading[] {
  return readings.flatMap((reading) => {
    const rest = withoutEncounter(reading.words);
    return rest ? [reading, { words: rest, trust: reading.trust * 0.99 }] : [reading];
  });
}

/** A code that can be reported is nearer to what is looked for than a heading or a vague one. */
function weightOf(entry: TabularEntry, wordCount: number, mentionsUnspecified: boolean): number {
  const isVague = !mentionsUnspecified && wordCount > 1 && /\bunspecified\b/i.test(entry.title);
  const isExternalCause = /^[V-Y]/.test(entry.code);
  return (
    (entry.children.length > 0 ? 0.94 : 1) * (isVague ? 0.95 : 1) * (isExternalCause ? 0.97 : 1)
  );
}

function hitOf(entry: TabularEntry, asked: readonly string[], foundBy?: string): SearchHit {
  const complete = completeWith(entry, asked);
  const shown = foundBy === undefined ? {} : { foundBy };
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
  if (!/^\s*[a-z]\s*[\doil][\doilab]?[\s.-]*[a-z\d]{0,4}\s*$/i.test(query)) return [];
  const parsed = parseIcd10Cm(query);
  const wanted = parsed.ok ? parsed.value.code : bareCode(query);
  const found = parsed.ok ? lookUpDiagnosis(book, parsed.value.code) : undefined;
  const complete: readonly SearchHit[] =
    found?.status === "billable" ? [{ code: wanted, title: found.title, isBillable: true }] : [];
  const below = entries
    .filter(({ code }) => code.startsWith(wanted))
    .map((entry) => hitOf(entry, []));
  return [...complete, ...below.filter(({ code }) => code !== complete[0]?.code)].slice(0, limit);
}
