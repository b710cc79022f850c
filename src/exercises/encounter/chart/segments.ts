import type { Span } from "../../../domain/grading/chart.ts";
import type { EncounterAnswer, Evidence } from "../../../domain/grading/answer.ts";
import { evidenceOf, type LineRef } from "../edit.ts";

/** A piece of a block's text with the lines that its words support. */
export interface Slice {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly PlacedMark[];
}

/** A mark of the learner's with its place in the paragraph and the colour of its line. */
export interface PlacedMark extends Omit<Span, "paragraph"> {
  readonly line: LineRef;
  readonly evidence: Evidence;
}

/** The learner's marks in one paragraph; a quote that the paragraph no longer holds is left out. */
export function marksIn(
  answer: EncounterAnswer,
  paragraph: number,
  text: string,
): readonly PlacedMark[] {
  const lines: readonly LineRef[] = [
    ...answer.diagnoses.map((_, index) => ({ part: "diagnoses" as const, index })),
    ...answer.services.map((_, index) => ({ part: "services" as const, index })),
    { part: "query", index: 0 },
  ];
  return lines.flatMap((line) =>
    evidenceOf(answer, line).flatMap((mark) => {
      const start = mark.paragraph === paragraph ? text.indexOf(mark.quote) : -1;
      if (start < 0) return [];
      return [{ start, end: start + mark.quote.length, line, evidence: mark }];
    }),
  );
}

/** Cuts a text at the borders of its marks. */
export function slices(text: string, marks: readonly PlacedMark[]): readonly Slice[] {
  const borders = [0, text.length, ...marks.flatMap(({ start, end }) => [start, end])];
  const cuts = [...new Set(borders)].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      text: text.slice(start, end),
      marks: marks.filter((mark) => mark.start <= start && end <= mark.end),
    };
  });
}

/**
 * Sentences, clauses between semicolons and table cells: what can be marked by one press of a key or a finger.
 * Leading and trailing blanks and separators belong to none.
 */
export function phrasesOf(
  text: string,
): readonly { readonly start: number; readonly text: string }[] {
  const phrases: { start: number; text: string }[] = [];
  let start = 0;
  const cut = (end: number) => {
    const raw = text.slice(start, end);
    const trimmed = raw.replace(/^[\s|]+/, "");
    const kept = trimmed.replace(/[\s|]+$/, "");
    if (kept !== "") phrases.push({ start: start + raw.length - trimmed.length, text: kept });
    start = end;
  };
  for (const match of text.matchAll(/[.;!?]\s+(?=\S)| \| /g)) cut(match.index + match[0].length);
  cut(text.length);
  return phrases;
}

const SEPARATOR = " | ";

/** The cells of a table row with their places in the block's text. */
export function cellsOf(
  text: string,
): readonly { readonly start: number; readonly text: string }[] {
  let start = 0;
  return text.split(SEPARATOR).map((cell) => {
    const at = start;
    start += cell.length + SEPARATOR.length;
    return { start: at, text: cell };
  });
}
