import { lookUpDiagnosis, type CodeBook } from "../../codebook/code-book.ts";
import { isInForce, type CodeSets } from "../../codebook/code-sets.ts";
import { buildCodedEncounter, readCodedLine, type CodedLine } from "../coded-encounter.ts";
import type { Finding } from "../grade.ts";
import { codeRules } from "../rules/registry.ts";
import type { ScrubEncounter } from "./encounter-line.ts";

/** What a scrubber knows: Tabular Lists, and which codes were billable in years whose Tabular List is not at hand. */
export interface ScrubBooks {
  /** At least one. */
  readonly books: readonly CodeBook[];
  /** Billable codes without dots by fiscal year. */
  readonly billable: ReadonlyMap<number, ReadonlySet<string>>;
  /** HCPCS Level II codes, which may stand among the diagnoses. */
  readonly services: ReadonlySet<string>;
}

/** Applies every rule that needs no key; paths point into `codes`. */
export function scrub(encounter: ScrubEncounter, at: ScrubBooks): readonly Finding[] {
  const { dos, age, sex, setting, codes } = encounter;
  const book = bookFor(at.books, dos);
  const codeSets = codeSetsFor(at.books, book);
  // The nearest edition speaks as if the encounter were of its own year.
  const on = isInForce(book.edition, dos) ? dos : book.edition.validFrom;
  const lines = codes.flatMap((typed, index): CodedLine[] => {
    const line = readCodedLine(typed, `/codes/${index}`, codeSets, on);
    return isProcedure(typed, line, at.services) ? [] : [line];
  });
  const years = age === undefined ? undefined : Math.floor(age);
  const coded = buildCodedEncounter(lines, codeSets, on, { setting, age: years, sex });
  const findings = codeRules.flatMap((rule) => rule.review(coded));
  return on === dos ? findings : inAnotherYear(findings, lines, fiscalYear(dos), at);
}

/** The edition in force; otherwise the nearest in time, the earlier of two equally near. */
export function bookFor(books: readonly CodeBook[], dos: string): CodeBook {
  const [first, ...others] = books;
  if (!first) throw new Error("scrubbing needs a code book");
  const year = fiscalYear(dos);
  const distance = (book: CodeBook) => Math.abs(book.edition.year - year);
  return others.reduce((best, book) => (distance(book) < distance(best) ? book : best), first);
}

/** ICD-10-CM years begin on 1 October: 2025-10-01 is of fiscal year 2026. */
export function fiscalYear(date: string): number {
  return Number(date.slice(0, 4)) + (date.slice(5, 7) >= "10" ? 1 : 0);
}

const sets = new WeakMap<CodeBook, CodeSets>();

function codeSetsFor(books: readonly CodeBook[], book: CodeBook): CodeSets {
  const known = sets.get(book);
  if (known) return known;
  const made: CodeSets = {
    diagnoses: [book, ...books.filter((other) => other !== book)],
    procedures: [],
  };
  sets.set(book, made);
  return made;
}

const BOOK_FINDINGS = /^CODE-0[2-57]$/;

/**
 * With another year's book, what it says of a code's existence is a hint. The list of that year decides where it is at
 * hand; without it, a code that stands in any year's list or book is left alone.
 */
function inAnotherYear(
  findings: readonly Finding[],
  lines: readonly CodedLine[],
  year: number,
  { books, billable }: ScrubBooks,
): readonly Finding[] {
  const own = billable.get(year);
  const codeAt = new Map(lines.map(({ path, code }) => [path, code]));
  const isValid = (code: string) => {
    const bare = code.replace(".", "");
    if (own) return own.has(bare);
    if ([...billable.values()].some((codes) => codes.has(bare))) return true;
    return books.some((book) => lookUpDiagnosis(book, code).status === "billable");
  };
  return findings.flatMap((finding): Finding[] => {
    if (!BOOK_FINDINGS.test(finding.rule)) return [finding];
    if (isValid(codeAt.get(finding.path) ?? "")) return [];
    return [own ? finding : { ...finding, outcome: "info" }];
  });
}

/** CPT and ICD-10-PCS codes as they are written, without a dot; those are no diagnoses whatever they look like. */
const PROCEDURES = [
  /^\d{4}[0-9A-Z](?:[- ]?[0-9A-Z]{2})?$/,
  /^[0-9][0-9A-HJ-NP-Z]{6}$/,
  // No diagnosis of these letters has seven characters.
  /^[BCDF][0-9A-HJ-NP-Z]{6}$/,
  /^[A-V]\d{4}[- ][0-9A-Z]{2}$/,
  /^[GHX][A-HJ-NP-Z][0-9A-HJ-NP-Z]{5}$/,
];

/** HCPCS Level II codes have the shape of a diagnosis without its dot (`G0439`): those on the list, and not in the book. */
function isProcedure(typed: string, line: CodedLine, services: ReadonlySet<string>): boolean {
  const text = typed.trim().toUpperCase();
  if (PROCEDURES.some((shape) => shape.test(text))) return true;
  return line.lookup?.status !== "billable" && services.has(text);
}
