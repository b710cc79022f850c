import { clausesOf, piecesOf, wordsIn, type Clause, type Piece } from "./clauses.ts";
import {
  cues,
  FILLER,
  lookAlikes,
  PHRASE_ENDS,
  STATEMENTS,
  type Cue,
  type CueKind,
} from "./cues.ts";
import { familyScopes } from "./family.ts";

/** What one cue says of which words of its paragraph; offsets, end exclusive. */
export interface Scope {
  readonly kind: CueKind;
  /** As it stands in the text. */
  readonly cue: string;
  readonly start: number;
  readonly end: number;
}

const NEAR_WORDS = 3;
const SHORT_WORDS = 4;

/** Every cue of a paragraph with its reach. `isItem`: a list item is about one thing, so that “resolved” at its end is about its beginning. */
export function scopesOf(written: string, isItem = false): readonly Scope[] {
  const text = written.replaceAll("(-)", " − ");
  const masked = new Map<CueKind, string>();
  const maskedFor = (kind: CueKind) => {
    const known = masked.get(kind) ?? mask(text, kind);
    masked.set(kind, known);
    return known;
  };
  const own = clausesOf(text).flatMap((clause) =>
    cues.flatMap((cue) => {
      const part = maskedFor(cue.kind).slice(clause.start, clause.end);
      return [...part.matchAll(cue.pattern)].flatMap(({ index, 0: found }) => {
        const at = { start: clause.start + index, end: clause.start + index + found.length };
        const reached = reachOf(text, clause, cue, at, isItem);
        return reached.map((range) => ({ kind: cue.kind, cue: found.trim(), ...range }));
      });
    }),
  );
  return [...own, ...familyScopes(text)];
}

function mask(text: string, kind: CueKind): string {
  return lookAlikes
    .filter(([of]) => of === kind)
    .reduce(
      (masked, [, pattern]) => masked.replace(pattern, (found) => "\u0001".repeat(found.length)),
      text,
    );
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function reachOf(
  text: string,
  clause: Clause,
  { kind, reach, isLast = false }: Cue,
  at: Range,
  isItem: boolean,
): readonly Range[] {
  const pieces = piecesOf(text, clause.start, clause.end);
  const index = pieces.findIndex((piece) => at.start < piece.end && piece.start <= at.start);
  const piece = pieces[index];
  if (!piece) return [];
  switch (reach) {
    case "rest":
      return [{ start: at.end, end: clause.end }];
    case "piece":
      return [{ start: piece.start, end: piece.end }];
    case "near":
      return [phrase(text, piece, at.end, NEAR_WORDS)];
    case "phrase":
      return [phrase(text, piece, at.end), ...closedList(text, pieces, index)];
    case "list":
      return [{ start: at.end, end: piece.end }, ...shortPieces(text, pieces, index)];
    case "back": {
      if (isLast && contentOf(text, at.end, piece.end).length > 0) return [];
      if (isItem && kind === "historical") return [{ start: clause.start, end: at.start }];
      return back(text, pieces, index, at.start);
    }
  }
}

/** From a cue to the first preposition, verb or delimiter; “of” belongs to the phrase. */
function phrase(text: string, piece: Piece, from: number, most = Infinity): Range {
  let count = 0;
  for (const { word, start, end } of wordsIn(text, from, piece.end)) {
    if (PHRASE_ENDS.has(word)) return { start: from, end: start };
    count += 1;
    if (count === most) return { start: from, end };
  }
  return { start: from, end: piece.end };
}

/** Pieces that follow a cue when “or” closes their list: `no edema, cyanosis, or clubbing`. */
function closedList(text: string, pieces: readonly Piece[], index: number): readonly Range[] {
  const list: Range[] = [];
  for (const piece of pieces.slice(index + 1)) {
    const words = wordsIn(text, piece.start, piece.end).map(({ word }) => word);
    if (
      piece.after !== "," ||
      words.length > SHORT_WORDS ||
      words.some((word) => STATEMENTS.has(word))
    )
      return [];
    list.push({ start: piece.start, end: piece.end });
    if (words.includes("or") || words.includes("nor")) return list;
  }
  return [];
}

/** Pieces that follow `denies` as long as they are no statements of their own. */
function shortPieces(text: string, pieces: readonly Piece[], index: number): readonly Range[] {
  const list: Range[] = [];
  for (const piece of pieces.slice(index + 1)) {
    const words = wordsIn(text, piece.start, piece.end).map(({ word }) => word);
    const isShort =
      words.length <= SHORT_WORDS && !words.some((word) => STATEMENTS.has(word) || /\d/.test(word));
    if (piece.after !== "," || !isShort) break;
    list.push({ start: piece.start, end: piece.end });
  }
  return list;
}

/** The words that a cue behind them is about: its piece, or, where that says nothing, the one before, a label as well. */
function back(
  text: string,
  pieces: readonly Piece[],
  index: number,
  until: number,
): readonly Range[] {
  let at = index;
  let end = until;
  let piece = pieces[at];
  while (piece && at > 0 && contentOf(text, piece.start, end).length === 0) {
    at -= 1;
    piece = pieces[at];
    end = piece?.end ?? until;
  }
  if (!piece) return [];
  const ranges = [{ start: piece.start, end }];
  // `PE, dissection and MI were ruled out`
  if (/\b(?:and|or|nor)\b/i.test(text.slice(piece.start, end))) {
    for (let before = at - 1; before >= 0 && pieces[before + 1]?.after === ","; before -= 1) {
      const other = pieces[before];
      if (!other || contentOf(text, other.start, other.end).length > NEAR_WORDS) break;
      ranges.push({ start: other.start, end: other.end });
    }
  }
  return ranges;
}

const CUE_WORDS =
  /^(?:negative|neg|absent|ruled|out|excluded|unlikely|considered|possible|resolved|years|ago|by|\d+)$/;

function contentOf(text: string, start: number, end: number): readonly string[] {
  return wordsIn(text, start, end)
    .map(({ word }) => word)
    .filter((word) => !FILLER.has(word) && !CUE_WORDS.test(word) && !/^[\d/]+$/.test(word));
}
