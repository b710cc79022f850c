import type { Span } from "../../../domain/grading/chart.ts";
import type { EncounterAnswer, Evidence } from "../../../domain/grading/answer.ts";
import { parseIcd10Cm } from "../../../domain/codes/icd10cm.ts";
import { evidenceOf, type LineRef } from "../edit.ts";
import { lineLetter, lineName, markColor, markId } from "./links.ts";

/** A piece of a block's text with the lines that its words support. */
export interface Slice {
  readonly start: number;
  readonly text: string;
  readonly marks: readonly PlacedMark[];
}

/** Marked words with their place in the paragraph, and what a screen says of them. */
export interface PlacedMark extends Span {
  /** Names the mark on both sides: among the words, and at its line. */
  readonly id: string;
  /** As short as a badge: `A`, `1`, `?`. */
  readonly letter: string;
  /** `diagnosis A, E11.22`. */
  readonly name: string;
  readonly color: string;
  /** The key's words, on a result. */
  readonly isKey?: boolean;
  /** The end of the mark lies here, not in a later cell of the row. */
  readonly isEnd?: boolean;
  /** What takes the mark away, where it can be. */
  readonly remove?: { readonly line: LineRef; readonly evidence: Evidence };
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
    evidenceOf(answer, line).flatMap((evidence, nth) => {
      const start = evidence.paragraph === paragraph ? text.indexOf(evidence.quote) : -1;
      if (start < 0) return [];
      const isSent = line.part === "query" && answer.query?.isSent === true;
      const code = codeOf(answer, line);
      return [
        {
          paragraph,
          start,
          end: start + evidence.quote.length,
          id: markId(line, nth),
          letter: lineLetter(line),
          name: code === undefined ? lineName(line) : `${lineName(line)}, ${code}`,
          color: markColor(line),
          ...(isSent ? {} : { remove: { line, evidence } }),
        },
      ];
    }),
  );
}

/** Marks of a block as they fall on one cell of it: clipped, and placed from the cell's beginning. */
export function marksOfCell(
  marks: readonly PlacedMark[],
  cell: { readonly start: number; readonly text: string },
): readonly PlacedMark[] {
  const end = cell.start + cell.text.length;
  return marks
    .filter((mark) => mark.start < end && cell.start < mark.end)
    .map((mark) => ({
      ...mark,
      start: Math.max(0, mark.start - cell.start),
      end: Math.min(cell.text.length, mark.end - cell.start),
      isEnd: mark.end <= end,
    }));
}

/** As it is written in the book where it can be read, else as it was typed. */
function codeOf(answer: EncounterAnswer, { part, index }: LineRef): string | undefined {
  if (part === "query") return undefined;
  const typed = answer[part][index]?.code;
  const parsed = part === "diagnoses" && typed !== undefined ? parseIcd10Cm(typed) : undefined;
  return parsed?.ok === true ? parsed.value.code : typed;
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
